/** The browser reads the file some time after it was told to; milliseconds. */
const KEPT = 60_000;

/** Hands a file to the browser's downloads. No permission is needed for that. */
export function download({ name, blob }: { name: string; blob: Blob }): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}

/** The SHA-256 of bytes, in hexadecimal digits. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What a file of this computer is known by: a name made of what is in it (RFC 6920 has the idea). */
export const addressOfContent = (sha256: string): string => `urn:sha256:${sha256}`;

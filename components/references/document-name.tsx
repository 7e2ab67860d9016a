/** A document by its name: a link where its address is known. */
export function DocumentName({ label, address }: { label: string; address: string | null }) {
  return address === null ? (
    label
  ) : (
    <a href={address} target="_blank" rel="noreferrer">
      {label}
    </a>
  );
}

const KINDS = { Float64Array, Int32Array, Uint32Array, Uint16Array, Uint8Array };

type Kind = keyof typeof KINDS;
type Numbers = InstanceType<(typeof KINDS)[Kind]>;

/** Typed arrays as one file, and which of them lie in it one after the other. */
export interface ArrayFile {
  file: Blob;
  arrays: { name: string; kind: Kind; length: number }[];
}

/** Those of the largest numbers come first: so every array begins at a multiple of the size of its own. */
export function toArrayFile(arrays: Readonly<Record<string, Numbers>>): ArrayFile {
  const sorted = Object.entries(arrays).toSorted(
    ([, one], [, other]) => other.BYTES_PER_ELEMENT - one.BYTES_PER_ELEMENT,
  );
  return {
    file: new Blob(sorted.map(([, numbers]) => numbers as Numbers & ArrayBufferView<ArrayBuffer>)),
    arrays: sorted.map(([name, numbers]) => ({ name, kind: kindOf(numbers), length: numbers.length })),
  };
}

/** The arrays of a file, as windows on what was read of it. Rejects when the file is gone or shorter than it was. */
export async function fromArrayFile({ file, arrays }: ArrayFile): Promise<Record<string, Numbers>> {
  const bytes = await file.arrayBuffer();
  const read: Record<string, Numbers> = {};
  let offset = 0;
  for (const { name, kind, length } of arrays) {
    const numbers = new KINDS[kind](bytes, offset, length);
    read[name] = numbers;
    offset += numbers.byteLength;
  }
  return read;
}

function kindOf(numbers: Numbers): Kind {
  return numbers.constructor.name as Kind;
}

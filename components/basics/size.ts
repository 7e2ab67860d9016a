const UNITS = [
  ['gigabyte', 1e9],
  ['megabyte', 1e6],
  ['kilobyte', 1e3],
] as const;

/** Bytes as people write them: `12 MB`, never less than there are. */
export function sizeIn(language: string, bytes: number): string {
  const [unit, factor] = UNITS.find(([, least]) => bytes >= least) ?? ['kilobyte', 1e3];
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 0 }).format(
    Math.ceil(bytes / factor),
  );
}

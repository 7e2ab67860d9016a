import { expect, test } from 'vitest';
import { fromArrayFile, toArrayFile } from '../../../entrypoints/search-worker/array-file';

const ARRAYS = {
  letters: Uint8Array.from([1, 2, 3]),
  codes: Uint16Array.from([65_535, 7, 9]),
  starts: Uint32Array.from([0, 4_294_967_295]),
  days: Int32Array.from([-2_147_483_648, 5, 6]),
  nothing: new Uint32Array(0),
  times: Float64Array.from([0.5, -1e300]),
};

test('arrays come out of a file as they went in, wherever they lie in it', async () => {
  expect(await fromArrayFile(toArrayFile(ARRAYS))).toEqual(ARRAYS);
});

test('a file that lost its end is not read', async () => {
  const { file, arrays } = toArrayFile(ARRAYS);
  const shorter = { file: file.slice(0, file.size - 1), arrays };
  await expect(fromArrayFile(shorter)).rejects.toThrow(RangeError);
});

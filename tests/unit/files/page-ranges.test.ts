import { expect, it } from 'vitest';
import { pageRanges } from '../../../utils/files/page-ranges';

it.each([
  [[], ''],
  [[3], '3'],
  [[1, 2], '1–2'],
  [[2, 4, 5, 6, 9], '2, 4–6, 9'],
])('pages %j are written %j', (pages, written) => {
  expect(pageRanges(pages)).toBe(written);
});

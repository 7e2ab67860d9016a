import { expect, test } from 'vitest';
import { fittingScale, scrollToWords } from '../../../entrypoints/reader/fitting-scale';

/** Of A4, in CSS pixels. */
const A4 = 794;

test('a page fills the window, and is neither huge in a wide one nor too small to read in a narrow one', () => {
  expect(fittingScale(826, A4)).toBeCloseTo(1);
  expect(fittingScale(2_000, A4)).toBe(1.25);
  expect(fittingScale(280, A4)).toBe(0.6);
  expect(fittingScale(280, 0)).toBe(1);
});

test('what does not fit is shown from where its words begin', () => {
  expect(scrollToWords(280, 476)).toBeCloseTo(47.6);
  expect(scrollToWords(800, 768)).toBe(0);
});

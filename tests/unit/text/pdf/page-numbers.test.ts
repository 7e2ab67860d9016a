import { describe, expect, it } from 'vitest';
import { pageNumbers } from '../../../../utils/text/pdf/page-numbers';

describe('the numbers of pages', () => {
  it.each([
    ['on their own', [['2235'], ['2236'], ['2237']], [2235, 2236, 2237]],
    ['with words', [['Pagina 3 van 9'], ['Pagina 4 van 9']], [3, 4]],
    ['between dashes, not on the first page', [[], ['- 2 -'], ['- 3 -']], [1, 2, 3]],
    [
      'behind the number of a Kamerstuk',
      [
        ['kst-30573-61', 'ISSN 0921 - 7371', 'Tweede Kamer, vergaderjaar 2010–2011, 30 573, nr. 61 11'],
        ['Tweede Kamer, vergaderjaar 2010–2011, 30 573, nr. 61 12'],
      ],
      [11, 12],
    ],
    ['behind a letter of the Eerste Kamer', [['Eerste Kamer, vergaderjaar 2010–2011, 32 417, B 7']], [7]],
    [
      'in Handelingen',
      [
        ['TK 40', '40-6-5'],
        ['TK 40', '40-6-6'],
      ],
      [5, 6],
    ],
    ['in Handelingen of before 2011', [['34-3013'], ['34-3014']], [3013, 3014]],
    ['behind a cover that counts for nothing', [['Pagina 0 van 2'], ['Pagina 1 van 2']], [0, 1]],
    ['on a single page', [['Pagina 4 van 4']], [4]],
  ])('are those that are printed %s', (_how, lines, numbers) => {
    expect(pageNumbers(lines)).toEqual(numbers);
  });

  it.each([
    ['nothing is printed', [[], [], []]],
    [
      'only the number of the document is printed',
      [['Tweede Kamer, vergaderjaar 2020–2021, 32 545, nr. 143']],
    ],
    ['what is printed does not count on', [['7'], ['31'], ['12']]],
    ['one page of many has a number', [['2024'], [], []]],
    [
      'two countings are as good',
      [
        ['5', '9'],
        ['6', '10'],
      ],
    ],
  ])('are the places in the file where %s', (_why, lines) => {
    expect(pageNumbers(lines)).toEqual(lines.map((_, index) => index + 1));
  });
});

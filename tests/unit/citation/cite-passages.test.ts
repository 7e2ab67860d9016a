import { expect, test } from 'vitest';
import { citePassages } from '../../../utils/citation';
import { row } from '../../support/notebook-rows';

test('passages are cited under each other, with what was noted', () => {
  const passages = [
    row(61, { quote: 'Eerste.', note: 'Let op:\nA < B' }),
    row(62, { quote: 'Tweede.', anchor: { ...row(62).anchor, structure: undefined } }),
  ];
  const { text, html } = citePassages(passages, 'kamer');
  expect(text.replaceAll('\u00A0', ' ')).toBe(
    '“Eerste.” (Kamerstuk 30 573, nr. 61)\nLet op:\nA < B\n\n“Tweede.” (Kamerstuk 30 573, nr. 62)',
  );
  expect(html).toContain(
    '</p><p>Let op:<br>A &lt; B</p><p>“Tweede.” (<a href="https://zoek.officielebekendmakingen.nl/kst-30573-62.html">',
  );
});

test('of none there is nothing', () => {
  expect(citePassages([], 'leidraad')).toEqual({ text: '', html: '' });
});

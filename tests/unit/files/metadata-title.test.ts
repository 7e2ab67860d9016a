import { describe, expect, test } from 'vitest';
import { titleInMetadata } from '../../../utils/files/metadata-title';

describe('the title in the metadata of a file', () => {
  test.each([
    ['AZWA-financiering voor gemeenten', 'AZWA-financiering voor gemeenten'],
    ['MINISTERRAAD', 'MINISTERRAAD'],
    [
      'Contourennota%20intrekking%20Spreidingswet%20en%20Bijlage.pdf',
      'Contourennota intrekking Spreidingswet en Bijlage',
    ],
    ['Microsoft Word - Brief aan de Kamer over toezicht.docx', 'Brief aan de Kamer over toezicht'],
    ['100% van de scholen', '100% van de scholen'],
    ['Brief%20over%zz', 'Brief%20over%zz'],
  ])('%s', (said, title) => {
    expect(titleInMetadata(said)).toBe(title);
  });

  test.each([
    '',
    undefined,
    'Document1',
    'Untitled',
    '12345',
    'Microsoft Word - 46359tmp1C11~-1-48f9695f~.xml',
    'Logo                      Den Haag, 2 november 2007',
    'C:\\Users\\brief',
    'a'.repeat(301),
  ])('is none where it says nothing of use: %s', (said) => {
    expect(titleInMetadata(said)).toBeNull();
  });
});

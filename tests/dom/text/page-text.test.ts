import { describe, expect, it } from 'vitest';
import { readPageText } from '../../../utils/text/page-text';
import { piecesOf, rangeOf, spanOf } from '../../../utils/text/positions';

function read(html: string) {
  document.body.innerHTML = html;
  return readPageText(document.body);
}

function selectionOf(from: [Node, number], to: [Node, number]): Range {
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

describe('the text of a page', () => {
  it('separates blocks and collapses white space as a reader sees it', () => {
    const page = read(
      '<div>\n  <h1>Brief</h1>\n  <p>Aan  de\n   Voorzitter <b> van</b> </p><p>Geachte</p></div>',
    );
    expect(page.text).toBe('Brief\n\nAan de Voorzitter van\n\nGeachte');
  });

  it('keeps table cells and list items apart', () => {
    expect(read('<table><tr><td>12</td><td>345</td></tr></table><ul><li>a</li><li>b</li></ul>').text).toBe(
      '12\n\n345\n\na\n\nb',
    );
  });

  it('keeps lines of one block closer than blocks', () => {
    expect(read('<p>Postbus<br>Den Haag</p><br><p>Geachte</p>').text).toBe('Postbus\nDen Haag\n\nGeachte');
  });

  it('keeps the lines of preformatted text', () => {
    expect(read('<pre>Nr. 1\n  BRIEF</pre>').text).toBe('Nr. 1\n  BRIEF');
  });

  it('leaves out what nobody reads', () => {
    expect(read('<p>a<script>x</script><style>y</style><textarea>z</textarea></p>').text).toBe('a');
  });

  it('keeps a no-break space, which belongs to the text', () => {
    expect(read('<p>30 573</p>').text).toBe('30 573');
  });

  it.each([
    ['in superscript', '<p>22 december 2010<sup>1</sup> heb ik</p>'],
    ['as a link', '<p>22 december 2010<a href="#n1">1</a> heb ik</p>'],
    ['as a link in superscript', '<p>22 december 2010<sup><a href="kst-1.html#n1">1</a></sup> heb ik</p>'],
  ])('keeps a footnote marker %s apart from the word it hangs on', (_, html) => {
    const page = read(html);
    expect(page.text).toBe('22 december 2010 heb ik');
    expect(page.markers).toMatchObject([{ at: 16, label: '1', opens: false }]);
  });

  it.each([
    ['<p>100 m<sup>2</sup></p>', '100 m2'],
    ['<p>de 2<sup>e</sup> Kamer</p>', 'de 2e Kamer'],
    ['<p>zie <a href="/p/2">2</a></p>', 'zie 2'],
    ['<ol><li><a href="#p2">2</a></li></ol>', '2'],
  ])('takes %s for words, not for a footnote', (html, text) => {
    expect(read(html)).toMatchObject({ text, markers: [] });
  });

  it('stops at its limit and says so', () => {
    document.body.innerHTML = '<p>abcdef</p><p>ghijkl</p><p>mnopqr</p>';
    const page = readPageText(document.body, { limit: 8 });
    expect(page.text).toBe('abcdef\n\nghijkl');
    expect(page.truncated).toBe(true);
  });

  it('reads past names that shadow what a script would call', () => {
    const page = read(
      '<form><input name="childNodes"><input name="firstChild"><input name="nextSibling"><input name="nodeType">' +
        '<input name="localName"><p>in een formulier</p></form><p>erna</p>',
    );
    expect(page.text).toBe('in een formulier\n\nerna');
  });

  it('leaves out what Kamernoot itself put there', () => {
    document.body.innerHTML = '<p>a</p><div id="ours">b</div>';
    const ours = document.querySelector('#ours');
    expect(readPageText(document.body, { isOurs: (node) => node === ours }).text).toBe('a');
  });
});

describe('positions in a page', () => {
  it('lead from the text to the page and back', () => {
    const page = read('<p>Zie  <i>Kamerstuk\n30 573</i>, nr. 61.</p><p>Tweede   alinea</p>');
    const start = page.text.indexOf('Kamerstuk');
    const span = { start, end: page.text.indexOf('alinea') + 3 };
    const range = rangeOf(page, span)!;
    expect(range.toString()).toBe('Kamerstuk\n30 573, nr. 61.Tweede   ali');
    expect(spanOf(page, range)).toEqual(span);
  });

  it('tell which stretches of which nodes hold a span', () => {
    const page = read('<p>nr. <b>6</b>1</p>');
    expect(
      piecesOf(page, { start: 0, end: 6 }).map(({ node, from, to }) => node.data.slice(from, to)),
    ).toEqual(['nr. ', '6', '1']);
  });

  it('are found for a range that begins and ends in elements', () => {
    const page = read('<p>een</p><p>twee</p><p>drie</p>');
    const { body } = document;
    expect(spanOf(page, selectionOf([body, 1], [body, 2]))).toEqual({ start: 5, end: 9 });
  });

  it('leave white space at the edges of a selection out', () => {
    const page = read('<p>een twee drie</p>');
    const node = document.querySelector('p')!.firstChild!;
    expect(spanOf(page, selectionOf([node, 3], [node, 9]))).toEqual({ start: 4, end: 8 });
  });

  it('are null for a range without text and for text that is gone', () => {
    const page = read('<p>een</p><img>');
    expect(spanOf(page, selectionOf([document.body, 1], [document.body, 2]))).toBeNull();
    document.body.innerHTML = '';
    expect(rangeOf(page, { start: 0, end: 3 })).toBeNull();
  });
});

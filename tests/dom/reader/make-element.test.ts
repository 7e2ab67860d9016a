import { describe, expect, test } from 'vitest';
import { createElementMaker } from '../../../entrypoints/reader/office/docx/make-element';

describe('what is drawn of a Word file', () => {
  const styles: string[] = [];
  const make = createElementMaker((css) => styles.push(css));

  test('is elements with words, classes and looks', () => {
    const made = make({
      tagName: 'p',
      className: 'docx_Normal',
      style: { color: 'red' },
      children: ['De ', { tagName: 'b', children: ['Kamer'] }],
    }) as HTMLElement;
    expect(made.className).toBe('docx_Normal');
    expect(made.style.color).toBe('red');
    expect(made.textContent).toBe('De Kamer');
  });

  test('puts styles aside', () => {
    expect(make({ tagName: 'style', children: ['.docx { color: red }'] }).nodeType).toBe(Node.COMMENT_NODE);
    expect(styles).toEqual(['.docx { color: red }']);
  });

  test.each(['script', 'iframe', 'OBJECT', 'embed', 'form', 'meta'])('leaves %s out', (tagName) => {
    expect(make({ tagName, srcdoc: '<p>' }).nodeType).toBe(Node.COMMENT_NODE);
  });

  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'http://www.example.org/', 'data:text/html,x'])(
    'gives no link to %s',
    (href) => {
      expect((make({ tagName: 'a', href }) as HTMLElement).hasAttribute('href')).toBe(false);
    },
  );

  test.each(['https://www.rijksoverheid.nl/', '#noot'])('gives a link to %s', (href) => {
    expect((make({ tagName: 'a', href }) as HTMLElement).getAttribute('href')).toBe(href);
  });

  test('takes no HTML, no handler and no picture from elsewhere', () => {
    const made = make({
      tagName: 'img',
      src: 'https://www.example.org/pixel.png',
      onerror: 'alert(1)',
      innerHTML: '<b>x</b>',
    }) as HTMLImageElement;
    expect(made.hasAttribute('src')).toBe(false);
    expect(made.onerror).toBeNull();
    expect(made.childNodes).toHaveLength(0);
  });
});

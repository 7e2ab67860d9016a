import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A fixture page as a document. */
export function page(name: string): Document {
  const html = readFileSync(resolve('tests/fixtures/pages', `${name}.html`), 'utf8');
  return new DOMParser().parseFromString(html, 'text/html');
}

/** The same page after its publisher changed every class and id. */
export function renamed(document: Document): Document {
  for (const [index, element] of [...document.querySelectorAll('[class], [id]')].entries()) {
    if (element.hasAttribute('class')) element.setAttribute('class', `c${index}`);
    if (element.hasAttribute('id')) element.setAttribute('id', `i${index}`);
  }
  return document;
}

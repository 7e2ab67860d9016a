import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { LetterPage } from '../fixtures/react/letter-page';
import { bundle } from './bundle';
import type { SiteServer } from './site-server';

export const REACT_PAGE = 'https://www.rijksoverheid.nl/documenten/kamerstukken/2026/10/01/eerste';
const CLIENT = 'https://www.rijksoverheid.nl/client.js';

/** Puts a page on a site that a server rendered with React and that React hydrates in the browser. */
export async function serveReactPage(sites: SiteServer): Promise<void> {
  const html = renderToString(createElement(LetterPage));
  sites.serve(CLIENT, {
    headers: { 'content-type': 'text/javascript' },
    body: await bundle('tests/fixtures/react/client.tsx', 'development'),
  });
  sites.serve(
    REACT_PAGE,
    `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Kamerbrief over migratie</title></head>
    <body><div id="app">${html}</div><script src="${CLIENT}" async></script></body></html>`,
  );
}

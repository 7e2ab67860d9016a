import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build } from 'vite';
import { LetterPage } from '../fixtures/react/letter-page';
import { ROOT } from './run-program';
import type { SiteServer } from './site-server';

export const REACT_PAGE = 'https://www.rijksoverheid.nl/documenten/kamerstukken/2026/10/01/eerste';
const CLIENT = 'https://www.rijksoverheid.nl/client.js';

/** Puts a page on a site that a server rendered with React and that React hydrates in the browser. */
export async function serveReactPage(sites: SiteServer): Promise<void> {
  const html = renderToString(createElement(LetterPage));
  sites.serve(CLIENT, { headers: { 'content-type': 'text/javascript' }, body: await bundle() });
  sites.serve(
    REACT_PAGE,
    `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Kamerbrief over migratie</title></head>
    <body><div id="app">${html}</div><script src="${CLIENT}" async></script></body></html>`,
  );
}

async function bundle(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: 'tests/fixtures/react/client.tsx', formats: ['iife'], name: 'client' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const output of outputs) {
    if ('output' in output) return output.output[0].code;
  }
  throw new Error('Vite built no client for the React page');
}

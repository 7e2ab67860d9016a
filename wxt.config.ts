import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { collectLicenses } from './utils/third-party-licenses';
import { MINIMUM_CHROME_VERSION, MINIMUM_FIREFOX_VERSION, manifestFor } from './utils/manifest';
import { TABLE_FILES } from './utils/reading/table-files';
import { importPackedTables, type PackedTables } from './utils/references/tables/packed';

const TABLES = Object.entries(TABLE_FILES) as [keyof PackedTables, string][];

/** What pdf.js needs beside its code: its worker, character maps, the standard fonts, and decoders in plain JavaScript. */
const PDF_PARTS = resolve('node_modules/pdfjs-dist');
const PDF_FILES = [
  ...readdirSync(join(PDF_PARTS, 'cmaps')).map((name) => `cmaps/${name}`),
  ...readdirSync(join(PDF_PARTS, 'standard_fonts')).map((name) => `standard_fonts/${name}`),
  // Our policy allows no WebAssembly.
  ...readdirSync(join(PDF_PARTS, 'wasm'))
    .filter((name) => name.endsWith('_nowasm_fallback.js') || /^LICENSE.*(?:JBIG2|OPENJPEG)$/.test(name))
    .map((name) => `wasm/${name}`),
];

/** The scripts that run in pages of the web. */
const IN_PAGES = new Set(['page', 'page-tools']);

/** The licences of others ask to go along with their code, which loses them when it is packed. */
const licenses = collectLicenses();

export default defineConfig({
  imports: false,
  // The test of the archives makes them elsewhere, because others use what was built meanwhile.
  outDir: process.env['KAMERNOOT_OUTPUT'] ?? '.output',
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  manifest: manifestFor,
  vite: () => ({
    plugins: [licenses.plugin],
    build: {
      // For older browsers `light-dark()` would become variables, which a page that we only add links to lacks.
      cssTarget: [`chrome${MINIMUM_CHROME_VERSION}`, `firefox${MINIMUM_FIREFOX_VERSION}`],
    },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      // Every page of the sites loads these, and the API they use returns promises in all browsers they run in.
      const aliases = config.resolve?.alias as Record<string, string> | undefined;
      if (aliases && entrypoints.every(({ name }) => IN_PAGES.has(name))) delete aliases['wxt/browser'];
    },
    'prepare:publicPaths': (_, paths) => {
      paths.push(...TABLES.map(([, path]) => path.slice(1)));
    },
    'build:publicAssets': async (_, files) => {
      files.push({ relativeDest: 'licenses.txt', contents: licenses.text() });
      const packed = await importPackedTables();
      files.push(...TABLES.map(([name, path]) => ({ relativeDest: path.slice(1), contents: packed[name] })));
      files.push(
        {
          absoluteSrc: join(PDF_PARTS, 'legacy/build/pdf.worker.min.mjs'),
          relativeDest: 'pdfjs/pdf.worker.min.mjs',
        },
        ...PDF_FILES.map((name) => ({
          absoluteSrc: join(PDF_PARTS, name),
          relativeDest: `pdfjs/${name}`,
        })),
      );
    },
  },
  zip: {
    // Without the browser's name both archives would be written to one file.
    artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip',
    sourcesTemplate: '{{name}}-{{version}}-sources.zip',
    excludeSources: ['test-output/**', 'start-output/**'],
  },
});

import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What each part of `utils/` may import of the others. Types are free: they leave no trace in what is built. */
const MAY_IMPORT: Record<string, string[]> = {
  bytes: [],
  time: [],
  text: [],
  references: [],
  letters: ['references'],
  sites: ['text', 'letters'],
  anchors: ['text'],
  links: ['text', 'references'],
  search: ['references', 'letters'],
  citation: ['references', 'letters', 'anchors'],
  export: ['references', 'letters', 'citation', 'anchors', 'time'],
  dossier: ['references', 'letters'],
  notebook: ['bytes', 'letters', 'references', 'time'],
  files: ['bytes', 'sites'],
  frames: ['files', 'sites'],
  messages: ['notebook', 'reading', 'references', 'text'],
  reading: ['text', 'sites', 'letters', 'references'],
  i18n: [],
  settings: ['i18n', 'citation'],
};

/** Parts that run anywhere: no DOM, no browser, no storage, nothing of Node. */
const PURE = ['references', 'letters', 'search', 'citation', 'dossier'];
const IMPURE =
  /\b(?:document|window|navigator|localStorage|indexedDB|chrome|browser)\s*[.[(]|\bfrom '(?:node:|dexie|react|wxt|webextension-polyfill)/;

/** Files that hold data or are generated, where size says nothing. */
const DATA = /^utils\/references\/(?:tables|laws)\/|\.examples\.ts$/;
const LARGEST = 15_000;
const LARGEST_MEDIAN = 3_000;

interface SourceFile {
  name: string;
  text: string;
}

function sources(folder: string): SourceFile[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|css)$/.test(entry.name))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .map((name) => ({ name, text: readFileSync(path.join(ROOT, name), 'utf8') }));
}

const utils = sources('utils');
const components = sources('components');
const entrypoints = sources('entrypoints');
const all = [...utils, ...components, ...entrypoints];

/** Imports that stay when types are gone, as paths from the root or names of packages. */
function importsOf({ name, text }: SourceFile): string[] {
  return Array.from(
    text.matchAll(/(?:^|\n)(?:import|export)\s+(?!type\b)(?:[^;'"]*?\bfrom\s+)?'([^']+)'/g),
    ([statement, target = '']) => {
      const onlyTypes = /\{\s*(?:type\s+\w+(?:\s+as\s+\w+)?\s*,?\s*)+\}/.test(statement);
      if (onlyTypes) return '';
      return target.startsWith('.') ? path.posix.join(path.posix.dirname(name), target) : target;
    },
  ).filter((target) => target !== '');
}

const partOf = (name: string): string => /^utils\/([^/.]+)\//.exec(name)?.[1] ?? '';

describe('the parts of utils', () => {
  it('are all known here', () => {
    expect([...new Set(utils.map(({ name }) => partOf(name)).filter(Boolean))].toSorted()).toEqual(
      Object.keys(MAY_IMPORT).toSorted(),
    );
  });

  it.each(Object.entries(MAY_IMPORT))('%s imports only what it may', (part, allowed) => {
    const wrong = utils
      .filter(({ name }) => partOf(name) === part)
      .flatMap((file) =>
        importsOf(file)
          .filter((target) => target.startsWith('utils/'))
          .filter((target) => {
            const other = partOf(`${target}/`);
            // `utils/browser` is the door to the browser, for the parts that need it.
            if (target === 'utils/browser') return PURE.includes(part);
            return other !== part && !allowed.includes(other);
          })
          .map((target) => `${file.name} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it.each(PURE)('%s is pure', (part) => {
    const wrong = utils
      .filter(({ name, text }) => partOf(name) === part && IMPURE.test(withoutComments(text)))
      .map(({ name }) => name);
    expect(wrong).toEqual([]);
  });

  it('know no component, no entrypoint and no React', () => {
    const wrong = utils.filter((file) =>
      importsOf(file).some((target) => /^(?:components|entrypoints)\/|^react/.test(target)),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

describe('components', () => {
  it('reach no storage, no browser and no writer', () => {
    const wrong = components.filter((file) =>
      importsOf(file).some((target) =>
        /^utils\/(?:notebook\/(?:writer|reader|database|index)|notebook$|browser|settings|messages)|^dexie|^wxt|^entrypoints/.test(
          target,
        ),
      ),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

describe('what runs in pages', () => {
  /** Files and packages that come with an entrypoint. */
  function loadedBy(entrypoint: string): { files: string[]; packages: string[] } {
    const seen = new Set<string>();
    const byName = new Map(all.map((file) => [file.name.replace(/(?:\/index)?\.tsx?$/, ''), file]));
    const queue = [entrypoint];
    const packages = new Set<string>();
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      const file = byName.get(name.replace(/\/index$/, ''));
      if (!file || seen.has(file.name)) continue;
      seen.add(file.name);
      for (const target of importsOf(file)) {
        if (/^(?:utils|components|entrypoints)\//.test(target)) queue.push(target);
        else packages.add(target);
      }
    }
    return { files: [...seen], packages: [...packages] };
  }

  it.each(['entrypoints/page.content', 'entrypoints/page-tools'])(
    'loads no React and no database: %s',
    (name) => {
      const { files, packages } = loadedBy(name);
      expect(files.length).toBeGreaterThan(15);
      expect(packages.filter((each) => /^(?:react|dexie|fuse)/.test(each))).toEqual([]);
    },
  );

  it('leaves card, bar and the finding of passages to the tools', () => {
    const isOfTheTools = (name: string): boolean =>
      /card-content|reference-card|clip-bar\/clip-|anchors\/find|words\/(?:card|clip-bar)|^@floating-ui/.test(
        name,
      );
    const ofPage = loadedBy('entrypoints/page.content');
    expect([...ofPage.files, ...ofPage.packages].filter(isOfTheTools)).toEqual([]);
    const ofTools = loadedBy('entrypoints/page-tools');
    expect([...ofTools.files, ...ofTools.packages].filter(isOfTheTools).length).toBeGreaterThan(6);
  });
});

describe('every file', () => {
  it('takes nothing from a page as HTML', () => {
    // What is read as XML is only looked at: nothing of it is put into a page, and no name in it means anything.
    const asXml = /new DOMParser\(\)\.parseFromString\(\w+, 'application\/xml'\)/g;
    const wrong = all.filter(({ text }) =>
      /dangerouslySetInnerHTML\s*=|\.innerHTML\s*=|\.outerHTML\s*=|insertAdjacentHTML|document\.write|DOMParser|\beval\(/.test(
        text.replaceAll(asXml, ''),
      ),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('reaches the browser through one door', () => {
    const wrong = all.filter(
      ({ name, text }) =>
        name !== 'utils/browser.ts' &&
        (/from '(?:wxt\/browser|webextension-polyfill)'/.test(text) ||
          /\bchrome\.[a-z]+/.test(withoutComments(text))),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('is small', () => {
    const code = all.filter(({ name }) => !DATA.test(name) && !name.endsWith('.css'));
    const sizes = code.map(({ name }) => ({ name, size: statSync(path.join(ROOT, name)).size }));
    expect(sizes.filter(({ size }) => size > LARGEST)).toEqual([]);
    const sorted = sizes.map(({ size }) => size).toSorted((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(LARGEST_MEDIAN);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** The folder of the package that a module belongs to, and the package's name. */
const PACKAGE = /^\0?(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//;
const LICENSE_FILE = /^(?:licen[cs]e|copying|notice)\b/i;

interface PackageFacts {
  version: string;
  license?: string;
  repository?: string | { url: string };
}

/** Finds out whose code goes into the extension, and under which licences. */
export interface LicenseCollector {
  /** Looks at what is built; part of every build. */
  plugin: Plugin;
  /** The licences of all that was built with it, by the names of the packages. */
  text(): string;
}

export function collectLicenses(): LicenseCollector {
  /** By the folder of each package, its name. */
  const packages = new Map<string, string>();
  return {
    plugin: {
      name: 'third-party-licenses',
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          for (const id of chunk.type === 'chunk' ? chunk.moduleIds : []) {
            const [, folder, name] = PACKAGE.exec(id) ?? [];
            if (folder && name) packages.set(folder, name);
          }
        }
      },
    },
    text: () =>
      [...packages]
        .toSorted(([one, oneName], [other, otherName]) =>
          `${oneName} ${one}` < `${otherName} ${other}` ? -1 : 1,
        )
        .map(([folder, name]) => describe(folder, name))
        .join(`\n\n${'='.repeat(80)}\n\n`),
  };
}

function describe(folder: string, name: string): string {
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8').trim();
  const { version, license, repository } = JSON.parse(read('package.json')) as PackageFacts;
  const source = typeof repository === 'string' ? repository : repository?.url;
  const head = [`${name} ${version}`, `Licence: ${license}`, ...(source ? [`Source: ${source}`] : [])];
  const files = readdirSync(folder).filter((file) => LICENSE_FILE.test(file));
  return [head.join('\n'), ...files.toSorted().map(read)].join('\n\n');
}

/**
 * Measures how fast things are, and how well they find.
 *
 *   npm run bench                  everything
 *   npm run bench -- search        one section, with its own options
 */
import { benchReferences } from './references';
import { benchSearch } from './search';

const SECTIONS: Record<string, (options: readonly string[]) => unknown> = {
  references: async () => console.log(await benchReferences()),
  search: benchSearch,
};

const [name, ...options] = process.argv.slice(2);
if (name !== undefined && !(name in SECTIONS)) {
  console.error(`There is no section "${name}". There are: ${Object.keys(SECTIONS).join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const [section, bench] of Object.entries(SECTIONS)) {
    if (name === undefined || name === section) await bench(options);
  }
}

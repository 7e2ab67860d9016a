/**
 * Measures how fast things are, and how well they find.
 *
 *   npm run bench                  everything
 *   npm run bench -- search        one section, with its own options
 */

/** A section loads what it measures when it is asked for. */
const SECTIONS: Record<string, (options: readonly string[]) => Promise<void>> = {
  async backup(options) {
    const { benchBackup } = await import('./backup');
    await benchBackup(options);
  },
  async export(options) {
    const { benchExport } = await import('./export');
    await benchExport(options);
  },
  async files() {
    const { benchFiles } = await import('./files');
    console.log(await benchFiles());
  },
  async notebook(options) {
    const { benchNotebook } = await import('./notebook');
    await benchNotebook(options);
  },
  async page() {
    const { benchPage } = await import('./page');
    await benchPage();
  },
  async reader() {
    const { benchReader } = await import('./reader');
    await benchReader();
  },
  async references() {
    const { benchReferences } = await import('./references');
    console.log(await benchReferences());
  },
  async search(options) {
    const { benchSearch } = await import('./search');
    await benchSearch(options);
  },
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

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { importPackedTables } from '../../../utils/references/tables/packed';
import { TABLE_FILES } from '../../../utils/reading/table-files';

/** A copy of the loader that has loaded nothing yet. */
async function freshLoader() {
  vi.resetModules();
  return (await import('../../../utils/reading/extension-tables')).loadExtensionTables;
}

describe('the tables in the extension', () => {
  const asked: string[] = [];
  let missing: string | null = null;

  beforeEach(() => {
    asked.length = 0;
    missing = null;
    vi.stubGlobal('fetch', async (address: string) => {
      const packed = await importPackedTables();
      const name = (Object.keys(TABLE_FILES) as (keyof typeof packed)[]).find((each) =>
        address.endsWith(TABLE_FILES[each]),
      );
      asked.push(address);
      if (!name || name === missing) return new Response(null, { status: 404 });
      return new Response(packed[name]);
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  test('know titles, numbers, years and pages', async () => {
    const tables = await (await freshLoader())();
    expect(tables.dossierTitle('19637')).toBe('Vreemdelingenbeleid');
    expect(tables.dossierTitle('99999')).toBeNull();
    expect(tables.highestNumber('30573')).toBeGreaterThanOrEqual(61);
    expect(tables.eersteKamerYears('31700-VI', 'D')).toEqual(['20082009']);
    expect(tables.handelingenItems('tk', '20072008', 7909)).not.toEqual([]);
  });

  test('are read once', async () => {
    const load = await freshLoader();
    expect(await load()).toBe(await load());
    expect(asked).toHaveLength(Object.keys(TABLE_FILES).length);
  });

  test('are asked for again after they could not be read', async () => {
    const load = await freshLoader();
    missing = 'titles';
    await expect(load()).rejects.toThrow('/tables/titles.txt');
    missing = null;
    expect((await load()).dossierTitle('19637')).toBe('Vreemdelingenbeleid');
  });
});

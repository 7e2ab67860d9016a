import { takeOver, type PageTools, type PageToolsOptions } from './hand-over';

/** The tools, which are fetched when they are first needed. */
export interface PageToolsLoader {
  /** Null until `load` is done. */
  readonly loaded: PageTools | null;
  /** Fetches them once; after a failure the next call tries again. Rejects when they cannot be had. */
  load(): Promise<PageTools>;
}

/** @param fetch has the script of the tools run in this world */
export function createPageToolsLoader(
  fetch: () => Promise<void>,
  options: PageToolsOptions,
): PageToolsLoader {
  let loaded: PageTools | null = null;
  let loading: Promise<PageTools> | undefined;

  async function begin(): Promise<PageTools> {
    await fetch();
    const create = takeOver();
    if (!create) throw new Error('The tools did not come');
    loaded = create(options);
    return loaded;
  }

  return {
    get loaded() {
      return loaded;
    },
    load() {
      loading ??= begin().catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
      return loading;
    },
  };
}

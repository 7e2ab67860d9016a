import { configureGlobal } from 'fast-check';

/**
 * Properties are tried on the same cases in every run, so that a run says something about the change under
 * test. `KAMERNOOT_SEED=random npm run test:unit` looks for new ones; a number repeats a run.
 */
const DEFAULT_SEED = 20110316;
const named = globalThis.process?.env['KAMERNOOT_SEED'];

if (named !== 'random') configureGlobal({ seed: Number(named ?? DEFAULT_SEED) });

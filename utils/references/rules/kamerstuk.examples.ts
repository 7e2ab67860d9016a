import type { Example } from './rule';

/** Forms of kamerstukken and dossiers as they are printed, and look-alikes. */
export const KAMERSTUK_EXAMPLES: Example[] = [{ text: '(Kamerstuk 35 165, nr. 2)', ids: ['kst-35165-2'] }];

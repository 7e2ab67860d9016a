import { kamerstuk } from './kamerstuk';
import { parliamentNumbers } from './parliament-numbers';
import type { Rule } from './rule';

/** Every rule; where two read the same place, the earlier one wins. */
export const RULES: readonly Rule[] = [parliamentNumbers, kamerstuk];

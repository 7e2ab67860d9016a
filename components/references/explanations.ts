import { en } from '../../utils/i18n/en';
import type { MessageKey, Translator } from '../../utils/i18n';

/**
 * The sentences for reasons that the reading of letters and references gives. A reason that has no sentence
 * (yet) is left out: a key means nothing to a user.
 */
export function explain(t: Translator, kind: 'evidence' | 'reason', reasons: string[]): string[] {
  return reasons
    .map((reason) => `${kind}.${reason}`)
    .filter((key): key is MessageKey => Object.hasOwn(en, key))
    .map((key) => t(key));
}

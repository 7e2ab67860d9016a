import type { ReferenceContext } from '../../../utils/references';

/** What measurements know beside the text. */
export function loadContext(): Promise<ReferenceContext> {
  return Promise.resolve({});
}

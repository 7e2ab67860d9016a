import type { FileCopy } from '../../utils/files/copies/types';

/** What can be done with a kept copy of a file besides reading it. */
export interface CopyActions {
  /** Hands it to the browser's downloads. */
  save: (copy: FileCopy) => void;
  remove: (copy: FileCopy) => void;
  /** What the last of them came to when it did not work. */
  problem: 'notThere' | 'removeFailed' | null;
}

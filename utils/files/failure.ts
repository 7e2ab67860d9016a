/**
 * Why a file cannot be shown; a key of the interface, which says in plain words what to do about it.
 *
 * - `forbidden`, `not-found`, `busy`, `refused`: what the server answered (403, 404, 503, anything else)
 * - `unreachable`: nobody answered; `silent`: the server took the question and then said nothing
 * - `empty`, `web-page`, `old-word`, `unknown-kind`: what came is no letter that can be shown
 * - `no-copy`: it was asked for by its content, and no copy of it is kept
 * - `locked`: it needs a password that cannot be given here
 * - `damaged`: it is of a kind that can be shown, and broken
 * - `bomb`: it would grow without measure when it is unpacked; `too-large`: it is larger than a letter can be
 */
export type FileFailureReason =
  | 'forbidden'
  | 'not-found'
  | 'busy'
  | 'refused'
  | 'unreachable'
  | 'silent'
  | 'empty'
  | 'web-page'
  | 'old-word'
  | 'unknown-kind'
  | 'no-copy'
  | 'locked'
  | 'damaged'
  | 'bomb'
  | 'too-large';

/** A file that cannot be shown, for a reason that the user is told. */
export class FileFailure extends Error {
  override name = 'FileFailure';

  constructor(readonly reason: FileFailureReason) {
    super(reason);
  }
}

/** What went wrong as a reason to tell; whatever is not foreseen is a broken file. */
export const failureOf = (error: unknown): FileFailureReason =>
  error instanceof FileFailure ? error.reason : 'damaged';

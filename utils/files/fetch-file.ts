import { isOnOurSites } from '../sites/matches';
import { FileFailure, type FileFailureReason } from './failure';
import { ENOUGH_BYTES, readableKindOf, type ReadableKind } from './file-kind';
import { TOO_LARGE } from './local-file';

/** A file as it came. */
export interface FetchedFile {
  bytes: Uint8Array<ArrayBuffer>;
  kind: ReadableKind;
}

/** How far the fetching is, in bytes; `total` is null when the server does not say. */
export interface FetchProgress {
  received: number;
  total: number | null;
}

export interface FetchOptions {
  signal: AbortSignal;
  onProgress(progress: FetchProgress): void;
  /** Asked once when a file is larger than most letters; what comes waits for the answer. */
  mayBeLarge(progress: FetchProgress): Promise<boolean>;
}

/** Files above this are asked about first. The longest letters with annexes have some tens of megabytes. */
const LARGE = 60_000_000;
/** A server that says nothing for so long has nothing to say, in milliseconds: slow pages take up to 50 seconds. */
const LONGEST_SILENCE = 90_000;

const REASONS: Record<number, FileFailureReason> = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'not-found',
  410: 'not-found',
  429: 'busy',
  500: 'busy',
  502: 'busy',
  503: 'busy',
  504: 'busy',
};

/**
 * Fetches a file from one of our sites. Neither cookies nor the address of the reader go with it. What is no
 * letter is not fetched to its end.
 *
 * @throws FileFailure with the reason; an AbortError when `signal` ended it, or when it may not be large
 */
export async function fetchFile(address: string, options: FetchOptions): Promise<FetchedFile> {
  if (!isOnOurSites(new URL(address))) throw new FileFailure('unreachable');
  const silence = new Silence(options.signal);
  try {
    const answer = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: silence.signal,
    });
    if (!answer.ok) throw new FileFailure(REASONS[answer.status] ?? 'refused');
    if (!answer.body) throw new FileFailure('empty');
    return await read(answer.headers, answer.body.getReader(), options, silence);
  } catch (error) {
    if (error instanceof FileFailure || options.signal.aborted) throw error;
    if (silence.isLong) throw new FileFailure('silent');
    // A refused connection, a broken one and a redirect to another site all look alike.
    throw error instanceof TypeError ? new FileFailure('unreachable') : error;
  } finally {
    silence.end();
  }
}

async function read(
  headers: Headers,
  reader: ReadableStreamDefaultReader<Uint8Array>,
  options: FetchOptions,
  silence: Silence,
): Promise<FetchedFile> {
  const type = headers.get('content-type');
  const total = Number(headers.get('content-length')) || null;
  const chunks: Uint8Array[] = [];
  let received = 0;
  let kind: ReadableKind | null = null;
  let isAllowed = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      silence.broken();
      if (value) {
        chunks.push(value);
        received += value.length;
      }
      if (done || received >= ENOUGH_BYTES) kind ??= readableKindOf(joined(chunks, received), type);
      if (done && kind) return { bytes: joined(chunks, received), kind };
      const size = Math.max(received, total ?? 0);
      if (size > TOO_LARGE) throw new FileFailure('too-large');
      if (size > LARGE && !isAllowed) {
        silence.pause();
        if (!(await options.mayBeLarge({ received, total }))) throw new DOMException('Refused', 'AbortError');
        isAllowed = true;
      }
      options.onProgress({ received, total });
    }
  } catch (error) {
    await reader.cancel().catch(() => {});
    throw error;
  }
}

function joined(chunks: Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

/** Ends a request when nothing comes for too long, or when the user does. */
class Silence {
  readonly #controller = new AbortController();
  readonly #stop: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  isLong = false;

  constructor(signal: AbortSignal) {
    const abort = (): void => this.#controller.abort(signal.reason);
    this.#stop = () => signal.removeEventListener('abort', abort);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort);
    this.broken();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Something came: the waiting begins anew. */
  broken(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.isLong = true;
      this.#controller.abort();
    }, LONGEST_SILENCE);
  }

  /** Somebody else is waited for now. */
  pause(): void {
    clearTimeout(this.#timer);
  }

  end(): void {
    this.pause();
    this.#stop();
  }
}

import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchFile, type FetchOptions } from '../../../utils/files/fetch-file';

const ADDRESS = 'https://open.overheid.nl/documenten/1a2b3c4d/file';
const PDF = new TextEncoder().encode(`%PDF-1.7\n${' '.repeat(3_000)}`);

afterEach(() => vi.unstubAllGlobals());

function options(more: Partial<FetchOptions> = {}): FetchOptions {
  return {
    signal: new AbortController().signal,
    onProgress: () => {},
    mayBeLarge: () => Promise.resolve(true),
    ...more,
  };
}

/** Answers every request, and tells how each was made. */
function answer(make: () => Response): RequestInit[] {
  const asked: RequestInit[] = [];
  vi.stubGlobal('fetch', async (_address: string, how: RequestInit) => {
    asked.push(how);
    return make();
  });
  return asked;
}

/** A body that comes in pieces. */
function inPieces(pieces: Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
}

describe('fetching a file', () => {
  test('takes nothing of the user along, and tells how far it is', async () => {
    const asked = answer(
      () =>
        new Response(inPieces([PDF.slice(0, 1_000), PDF.slice(1_000)]), {
          headers: { 'content-length': String(PDF.length) },
        }),
    );
    const seen: number[] = [];
    const file = await fetchFile(
      ADDRESS,
      options({ onProgress: ({ received, total }) => seen.push(received, total ?? 0) }),
    );
    expect(asked[0]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    expect(file.kind).toBe('pdf');
    expect(file.bytes).toEqual(PDF);
    expect(seen).toEqual([1_000, PDF.length, PDF.length, PDF.length]);
  });

  test('asks no site but ours', async () => {
    const asked = answer(() => new Response(PDF));
    await expect(fetchFile('https://www.example.org/a.pdf', options())).rejects.toMatchObject({
      reason: 'unreachable',
    });
    expect(asked).toEqual([]);
  });

  test.each([
    [403, 'forbidden'],
    [404, 'not-found'],
    [503, 'busy'],
    [418, 'refused'],
  ])('says what the answer %i means', async (status, reason) => {
    answer(() => new Response('', { status }));
    await expect(fetchFile(ADDRESS, options())).rejects.toMatchObject({ reason });
  });

  test('stops at the first bytes of what is no file', async () => {
    const cancel = vi.fn();
    answer(
      () =>
        new Response(
          new ReadableStream({
            pull(controller) {
              controller.enqueue(new TextEncoder().encode(`<!doctype html>${' '.repeat(2_000)}`));
            },
            cancel,
          }),
        ),
    );
    await expect(fetchFile(ADDRESS, options())).rejects.toMatchObject({ reason: 'web-page' });
    expect(cancel).toHaveBeenCalled();
  });

  test('asks before a large file, and leaves it when the answer is no', async () => {
    answer(() => new Response(inPieces([PDF]), { headers: { 'content-length': '300000000' } }));
    const mayBeLarge = vi.fn(async () => false);
    await expect(fetchFile(ADDRESS, options({ mayBeLarge }))).rejects.toMatchObject({ name: 'AbortError' });
    expect(mayBeLarge).toHaveBeenCalledWith({ received: PDF.length, total: 300_000_000 });
  });

  test('can still be ended when a large file was allowed', async () => {
    const ending = new AbortController();
    vi.stubGlobal('fetch', async (_address: string, { signal }: { signal: AbortSignal }) => {
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(PDF);
          signal.addEventListener('abort', () => controller.error(signal.reason));
        },
      });
      return new Response(body, { headers: { 'content-length': '300000000' } });
    });
    const fetching = fetchFile(
      ADDRESS,
      // The server sends one piece and no more, until the user has had enough.
      options({ signal: ending.signal, onProgress: () => setTimeout(() => ending.abort()) }),
    );
    await expect(fetching).rejects.toMatchObject({ name: 'AbortError' });
  }, 2_000);

  test('takes an answer without a body for an empty file', async () => {
    answer(() => new Response(null, { status: 204 }));
    await expect(fetchFile(ADDRESS, options())).rejects.toMatchObject({ reason: 'empty' });
  });

  test('does not even ask about what no browser can hold', async () => {
    answer(() => new Response(inPieces([PDF]), { headers: { 'content-length': '3000000000' } }));
    await expect(fetchFile(ADDRESS, options())).rejects.toMatchObject({ reason: 'too-large' });
  });

  test('says that nobody could be reached', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(fetchFile(ADDRESS, options())).rejects.toMatchObject({ reason: 'unreachable' });
  });

  test('waits for a server no longer than a minute and a half', async () => {
    vi.useFakeTimers();
    try {
      vi.stubGlobal(
        'fetch',
        (_address: string, { signal }: { signal: AbortSignal }) =>
          new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
      );
      const result = fetchFile(ADDRESS, options()).catch((error: unknown) => error);
      await vi.advanceTimersByTimeAsync(90_000);
      expect(await result).toMatchObject({ reason: 'silent' });
    } finally {
      vi.useRealTimers();
    }
  });
});

import { browser } from '../../utils/browser';
import type { Call, CallName, IndexNews, SearchCalls, WorkerMessage } from '../search-worker/protocol';

/** The worker that holds the search index, as its panel sees it. */
export interface SearchClient {
  /** Rejects when the worker could not answer. */
  ask<Name extends CallName>(
    name: Name,
    asked: Parameters<SearchCalls[Name]>[0],
  ): Promise<ReturnType<SearchCalls[Name]>>;
  /** What the index told last; another object whenever it changed. */
  news(): IndexNews;
  /** Calls back when there is news. Returns what ends that. */
  watch(onNews: () => void): () => void;
}

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

/** Speaks with a worker. */
function createSearchClient(worker: Worker): SearchClient {
  const waiting = new Map<number, Waiting>();
  const watching = new Set<() => void>();
  let news: IndexNews = { progress: { status: 'loading' }, tags: [] };
  let last = 0;

  const tell = (next: IndexNews): void => {
    news = next;
    for (const onNews of watching) onNews();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
    if (data.kind === 'news') {
      tell(data);
      return;
    }
    const call = waiting.get(data.number);
    waiting.delete(data.number);
    if (data.kind === 'answer') call?.resolve(data.answer);
    else call?.reject(new Error('The search worker could not answer'));
  });
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('The search worker failed'));
    waiting.clear();
    tell({ progress: { status: 'failed' }, tags: news.tags });
  });

  return {
    ask: (name, asked) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve: resolve as Waiting['resolve'], reject });
        const call: Call = { number: last, name, asked };
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
        worker.postMessage(call);
      }),
    news: () => news,
    watch(onNews) {
      watching.add(onNews);
      return () => watching.delete(onNews);
    },
  };
}

let shared: SearchClient | null = null;

/** The search of this page. Its worker is started when it is first asked for, and lives as long as the page. */
export function searchClient(): SearchClient {
  shared ??= createSearchClient(new Worker(browser.runtime.getURL('/search-worker.js')));
  return shared;
}

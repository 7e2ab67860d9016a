import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { parseQuery } from '../../utils/search/query';
import { answersFrom } from './answers';
import { IndexKeeper } from './index-keeper';
import { createIndexStore } from './index-store';
import { fetchNotebook } from './notebook-rows';
import type { Call, SearchCalls, WorkerMessage } from './protocol';

/** Changes come in hundreds while the index is made; the panel hears of them so often (milliseconds). */
const NEWS_EVERY = 250;

/** Finding and completing need no texts, but to look for words side by side within a field. */
function needsTexts({ name, asked }: Pick<Call, 'name' | 'asked'>): boolean {
  if (name === 'suggest') return false;
  return name === 'alternatives' || parseQuery((asked as { query: string }).query).fields !== null;
}

/**
 * The worker beside a panel that holds the search index, so that typing waits for nothing. It follows the notebook by
 * itself, and ends with its panel.
 */
export default defineUnlistedScript(() => {
  let waiting = false;
  let told = -NEWS_EVERY;
  const post = (message: WorkerMessage): void => postMessage(message);
  const tellNews = (): void => {
    if (waiting) return;
    waiting = true;
    const tell = (): void => {
      waiting = false;
      told = performance.now();
      post({ kind: 'news', progress: keeper.progress, tags: keeper.index.vocabulary.tags() });
    };
    setTimeout(tell, Math.max(0, told + NEWS_EVERY - performance.now()));
  };
  const followNotebook = () => {
    const notebook = fetchNotebook();
    notebook.onChanged((ids) => void keeper.changed(ids));
    return notebook;
  };
  const keeper = new IndexKeeper(followNotebook, createIndexStore(), tellNews);
  const answers = answersFrom(() => keeper.index);

  const answer = async ({ number, name, asked }: Call): Promise<void> => {
    await (needsTexts({ name, asked }) ? keeper.complete : keeper.loaded);
    try {
      const found = (answers[name] as (asked: unknown) => ReturnType<SearchCalls[typeof name]>)(asked);
      post({ kind: 'answer', number, answer: found });
    } catch (error) {
      console.error('Kamernoot could not search', error);
      post({ kind: 'failure', number });
    }
  };
  addEventListener('message', ({ data }: MessageEvent<Call>) => void answer(data));
  void keeper.start();
});

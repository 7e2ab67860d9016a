import { NO_QUESTION } from '../../../components/notebook/notebook-question';
import { NotebookView, type NotebookViewProps } from '../../../components/notebook/notebook-view';
import type { ListedPassage } from '../../../components/notebook/passage-list';
import { snippet } from './samples';

interface Known extends Omit<Partial<NotebookViewProps>, 'question' | 'listing'> {
  question?: Partial<NotebookViewProps['question']>;
  query?: string;
  passages?: ListedPassage[];
  groups?: NotebookViewProps['listing']['groups'];
  /** How many fit, when they are not all listed. */
  total?: number;
}

export const plainPassages = (count: number): ListedPassage[] =>
  Array.from({ length: count }, (_, number) => ({ snippet: snippet(number), matches: [] }));

/** The view of a notebook of three passages, with what a test is about put in its place. */
export function notebook({ question, query, passages, groups = [], total, ...known }: Known = {}) {
  const listed = passages ?? plainPassages(3);
  return (
    <NotebookView
      question={{ ...NO_QUESTION, ...question, ...(query === undefined ? {} : { query }) }}
      onQuestion={() => {}}
      suggestions={[]}
      tags={[
        { tag: 'asiel', count: 2 },
        { tag: 'EU', count: 1 },
      ]}
      listing={{ passages: listed, groups, total: total ?? listed.length }}
      onMore={() => {}}
      place={null}
      onPlace={() => {}}
      onFound={async () => listed.map((passage) => passage.snippet.id)}
      kept={Math.max(3, listed.length)}
      alternatives={[]}
      saved={[]}
      onSave={async () => true}
      onDeleteSaved={() => {}}
      indexed={null}
      {...known}
    />
  );
}

import { useRef, type ReactNode } from 'react';
import type { Snippet } from '../../utils/notebook/types';
import type { FieldMatch } from '../../utils/search/types';
import { usePassageActions } from '../passage/passage-actions';
import { PassageCard } from '../passage/passage-card';
import './passage-list.css';
import { useKeepPlace } from './use-keep-place';

/** A passage with where the words of a query stand in it. */
export interface ListedPassage {
  snippet: Snippet;
  matches: FieldMatch[];
}

interface PassageListProps {
  passages: ListedPassage[];
  /** Id of the heading that names the list. */
  labelledBy: string;
  /** Whether all are of one letter, whose name stands above the list. */
  ofOneLetter?: boolean;
  /** What stands here when there is nothing to list. */
  children: ReactNode;
}

/** Kept passages under each other. */
export function PassageList({ passages, labelledBy, ofOneLetter = false, children }: PassageListProps) {
  const { focusId } = usePassageActions();
  const list = useRef<HTMLDivElement>(null);
  useKeepPlace(list, passages.length, focusId !== null);

  return (
    <div className="passage-list" ref={list} tabIndex={-1}>
      {passages.length === 0 ? (
        children
      ) : (
        <ul aria-labelledby={labelledBy}>
          {passages.map(({ snippet, matches }, index) => (
            <li key={snippet.id}>
              <PassageCard
                snippet={snippet}
                matches={matches}
                inItsLetter={ofOneLetter}
                nextId={(passages[index + 1] ?? passages[index - 1])?.snippet.id ?? null}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

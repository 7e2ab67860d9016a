import { memo, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Snippet } from '../../utils/notebook/types';
import type { FieldMatch } from '../../utils/search/types';
import { IconButton } from '../basics/button';
import { DossierButton } from '../dossier/dossier-button';
import { ExportButton } from '../export/export-button';
import { passageScope } from '../export/scopes';
import { isPlainKey } from '../basics/plain-key';
import { usePlainKey } from '../basics/use-plain-key';
import { useTranslator } from '../basics/language';
import { MarkedText } from '../basics/marked-text';
import { usePassageActions } from './passage-actions';
import './passage-card.css';
import { PassageEditor } from './passage-editor';
import { PassageReferences } from './passage-references';
import { PassagePlace } from './passage-place';
import { PassageQuote } from './passage-quote';
import { PassageSource } from './passage-source';
import { PassageWhereabouts } from './passage-whereabouts';
import { rangesIn } from './ranges-in';
import { TagList } from './tag-list';

interface PassageCardProps {
  snippet: Snippet;
  /** Where the words of the query stand; empty when nothing was searched for. */
  matches: FieldMatch[];
  /** The passage to be at when this one is deleted. */
  nextId: string | null;
  /** Whether it stands among what was kept of one letter, under the name of that letter. */
  inItsLetter: boolean;
  /** Whether the Tab key stops at it: of a list whose passages the arrow keys reach, one. */
  tabStop?: boolean;
}

/** A kept passage: its words, what was noted, where it comes from, and what can be done with it. */
export const PassageCard = memo(function PassageCard(props: PassageCardProps) {
  const { snippet, matches, nextId, inItsLetter, tabStop } = props;
  const t = useTranslator();
  const actions = usePassageActions();
  const card = useRef<HTMLElement>(null);
  const [asked, setAsked] = useState(false);
  const copyKey = usePlainKey('C');
  const editKey = usePlainKey('E');
  const { id, source } = snippet;
  const draft = actions.drafts.get(id);
  const open = () => actions.open(snippet);

  const { focusTaken } = actions;
  const focusAsked = actions.focusId === id;
  useEffect(() => {
    if (!focusAsked) return;
    card.current?.focus();
    focusTaken();
  }, [focusAsked, focusTaken]);

  const startEditing = () => {
    setAsked(true);
    const { revision, note, tags } = snippet;
    actions.edit(id, { note, tags: tags.join(', '), base: { revision, note, tags } });
  };
  const stopEditing = () => {
    setAsked(false);
    actions.edit(id, null);
    card.current?.focus();
  };

  const onKey = (event: KeyboardEvent) => {
    const { nativeEvent, target, currentTarget } = event;
    if (isPlainKey(nativeEvent, 'c')) actions.copy(snippet);
    else if (isPlainKey(nativeEvent, 'e') && !draft) startEditing();
    // It is the card that goes, and not something in it.
    else if (event.key === 'Delete' && target === currentTarget) actions.discard(id, nextId);
    else return;
    event.preventDefault();
  };

  return (
    // A convenience for the keyboard: the buttons below do the same. In a list that the arrow keys move through, one
    // card is where the Tab key stops.
    // oxlint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex
    <article
      className="passage-card"
      ref={card}
      tabIndex={tabStop ? 0 : -1}
      aria-label={source.title}
      onKeyDown={onKey}
    >
      <PassageQuote quote={snippet.quote} ranges={rangesIn(matches, 'quote')} onOpen={open} />
      {inItsLetter && <PassageWhereabouts snippet={snippet} />}
      <PassageReferences ids={snippet.references} />
      {draft ? (
        <PassageEditor
          current={snippet}
          draft={draft}
          focus={asked}
          onDraft={(changed) => actions.edit(id, changed)}
          onSave={async (note, tags) => {
            const result = await actions.save(id, { note, tags });
            if (result === 'saved') stopEditing();
            return result;
          }}
          onCancel={stopEditing}
        />
      ) : (
        <>
          {snippet.note && (
            <p className="passage-note">
              <MarkedText text={snippet.note} ranges={rangesIn(matches, 'note')} />
            </p>
          )}
          <TagList tags={snippet.tags} matches={matches} />
        </>
      )}
      <footer>
        {inItsLetter ? (
          <PassagePlace snippet={snippet} onOpen={open} />
        ) : (
          <PassageSource snippet={snippet} matches={matches} onOpen={open} />
        )}
        <div className="passage-buttons">
          <DossierButton ids={[...source.ids, ...snippet.references]} />
          <IconButton
            icon="copy"
            label={t('passage.copy')}
            aria-keyshortcuts={copyKey}
            onClick={() => actions.copy(snippet)}
          />
          <ExportButton look="icon" label={t('export.passage')} scopes={() => [passageScope(snippet)]} />
          {!draft && (
            <IconButton
              icon="edit"
              label={t('passage.edit')}
              aria-keyshortcuts={editKey}
              onClick={startEditing}
            />
          )}
          <IconButton
            icon="delete"
            label={t('passage.delete')}
            aria-keyshortcuts="Delete"
            onClick={() => actions.discard(id, nextId)}
          />
        </div>
      </footer>
    </article>
  );
});

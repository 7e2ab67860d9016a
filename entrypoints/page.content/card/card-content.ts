import { describeReference } from '../../../utils/citation/reference-label';
import type { PageTranslator } from '../../../utils/i18n/translator';
import type { DescribedDocuments, DocumentFacts } from '../../../utils/messages';
import { addressOf, isKnownAddress } from '../../../utils/references/address';
import { chamberOf, dossierOf, numberInDossier, yearOf } from '../../../utils/references/id-parts';
import type { Reference } from '../../../utils/references/types';
import { button, make } from '../clip-bar/elements';
import { citeReference } from '../../../utils/citation';
import type { WordsAround } from '../../../utils/citation/words-around';
import { createCopyCitation, type CopyCitation } from './copy-citation';
import { labelOf } from './label';
import { reasonsOf } from './reason';

export interface CardContentOptions {
  reference: Reference;
  words: PageTranslator;
  /** What stands around it in the page; asked when it is cited. */
  around?: () => WordsAround;
  /** Opens the notebook and searches it. */
  searchNotebook(query: string): void;
}

/** What stands in the card of a reference. */
export interface CardContent {
  children: HTMLElement[];
  /** Adds what the background knows: first of the document itself, then of each alternative. */
  fill(known: DescribedDocuments): void;
  copy: CopyCitation['copy'];
}

/** Makes the inside of a card; everything that comes from a page or a table becomes text nodes. */
export function createCardContent({
  reference,
  words,
  around,
  searchNotebook,
}: CardContentOptions): CardContent {
  const label = labelOf(reference);
  const title = make('p', { className: 'card-title', lang: 'nl', hidden: true });
  const range = make('p', { className: 'card-range', hidden: true });
  const kept = make('p', { className: 'card-kept', hidden: true });
  const dossier = make('p', { className: 'card-kept', hidden: true });
  const alternatives = createAlternatives(reference, words);
  const copying = createCopyCitation(words, words('card.copy'), (style) =>
    citeReference({ ...reference, around: around?.() }, style),
  );
  const [reason] = reasonsOf(words, reference.reason);

  return {
    children: [
      make('p', { className: 'card-kind' }, kindOf(reference, words)),
      make(
        'p',
        { className: 'card-label' },
        make('strong', { id: 'card-label', lang: 'nl' }, label),
        ...confidenceMark(reference, words),
      ),
      title,
      ...(reason ? [make('p', { className: 'card-reason' }, reason)] : []),
      range,
      ...alternatives.children,
      kept,
      createActions(reference, copying, words),
      // Behind what the keyboard may be at already when it comes.
      dossier,
    ],
    copy: copying.copy,
    fill({ documents: [document, ...others], searchable }) {
      if (document) {
        show(title, document.dossierTitle);
        show(range, rangeOf(reference, document, words));
        show(kept, document.keptCount > 0 ? keptNote(document.keptCount) : null);
        const number = dossierOf(reference.id);
        if (searchable && number !== null && reference.reason !== 'dossier-unknown') {
          // The panel shows a dossier to whoever searches for nothing else.
          show(
            dossier,
            button(words('card.dossier'), 'card-link', () => searchNotebook(`dossier:${number}`)),
          );
        }
      }
      alternatives.fill(others);

      function keptNote(count: number): HTMLElement | string {
        const note = words('card.kept', { count });
        return searchable ? button(note, 'card-link', () => searchNotebook(label)) : note;
      }
    },
  };
}

function show(place: HTMLElement, content: Node | string | null): void {
  place.hidden = content === null;
  if (content !== null) place.replaceChildren(content);
}

/** `Kamerstuk · Tweede Kamer · 2010/11`. */
function kindOf(reference: Reference, words: PageTranslator): string {
  const chamber = chamberOf(reference.id);
  return [
    words(`type.${reference.type}`),
    ...(chamber ? [words(`card.chamber.${chamber}`)] : []),
    ...[yearOf(reference) ?? []].flat(),
  ].join(' · ');
}

function confidenceMark({ confidence }: Reference, words: PageTranslator): (Node | string)[] {
  if (confidence === 'certain') return [];
  const mark = words(`reference.confidence.${confidence}`);
  return [' ', make('span', { className: `confidence-mark confidence-${confidence}` }, mark)];
}

/** How far the dossier is known, so that a number beyond is seen for what it is. Cited numbers have no points. */
function rangeOf({ id }: Reference, { highestNumber }: DocumentFacts, words: PageTranslator): string | null {
  if (numberInDossier(id) === null || highestNumber === null) return null;
  return words('card.range', { number: `nr.\u00A0${highestNumber}` });
}

function createAlternatives({ alternatives = [] }: Reference, words: PageTranslator) {
  if (alternatives.length === 0) return { children: [], fill: () => {} };
  const titles = alternatives.map(() => make('span', { className: 'reference-about', lang: 'nl' }));
  const items = alternatives.map(({ id, url }, index) => {
    const name = make('span', { className: 'reference-label', lang: 'nl' }, describeReference(id));
    const shown =
      url !== null && isKnownAddress(url)
        ? link(url, 'reference-show', name, titles[index]!)
        : make('span', { className: 'reference-show' }, name, titles[index]!);
    return make('li', { className: 'reference' }, shown);
  });
  return {
    children: [
      make('p', { className: 'card-heading', id: 'card-alternatives' }, words('card.alternatives')),
      make(
        'ul',
        { className: 'card-alternatives', attributes: { 'aria-labelledby': 'card-alternatives' } },
        ...items,
      ),
    ],
    fill(documents: DocumentFacts[]) {
      documents.forEach(({ dossierTitle }, index) => {
        if (dossierTitle !== null) titles[index]?.replaceChildren(dossierTitle);
      });
    },
  };
}

function createActions(
  { id, url, reason }: Reference,
  copying: CopyCitation,
  words: PageTranslator,
): HTMLElement {
  const dossier = dossierOf(id);
  const dossierId = `dossier-${dossier}`;
  // A dossier that is not known to exist is not offered.
  const isOffered = dossier !== null && dossierId !== id && reason !== 'dossier-unknown';
  const dossierUrl = isOffered ? addressOf(dossierId) : null;
  return make(
    'div',
    { className: 'card-actions' },
    ...(url === null ? [] : [link(url, 'card-open', words('card.open'))]),
    ...(dossierUrl === null ? [] : [link(dossierUrl, 'card-dossier', describeReference(dossierId))]),
    ...copying.elements,
  );
}

/** A link as any other, for the middle button and the modifier keys too; a page's `<base target>` does not reach it. */
function link(url: string, className: string, ...children: (Node | string)[]): HTMLAnchorElement {
  return make(
    'a',
    { href: url, className, rel: 'noopener noreferrer', target: '_self', draggable: false },
    ...children,
  );
}

import * as v from 'valibot';
import type { Whereabouts } from '../anchors/whereabouts';
import { MAX_QUOTE_LENGTH } from '../notebook/limits';
import { MAX_LISTED_REFERENCES, type PageSummary } from '../reading/types';
import { MAX_QUESTIONS, type TableQuestions } from '../references/table-lookups';
import { documentAddress, lines, snippetId, webAddress } from '../notebook/schemas';
import { line, offset } from '../notebook/text-schemas';
import { withoutUnseen } from '../text/unseen';

const confidence = v.picklist(['certain', 'likely', 'doubtful']);

const reference = v.object({
  type: v.picklist([
    'kamerstuk',
    'dossier',
    'handelingen',
    'aanhangsel',
    'document',
    'zaak',
    'activiteit',
    'bijlage',
    'toezegging',
    'staatsblad',
    'staatscourant',
    'tractatenblad',
    'eu-act',
    'com',
    'ecli',
    'ljn',
    'kamervraag',
    'law-article',
    'raad-van-state',
    'kenmerk',
  ]),
  id: line,
  start: offset,
  end: offset,
  text: line,
  url: v.nullable(webAddress),
  confidence,
  reason: v.optional(line),
  alternatives: v.optional(v.array(v.object({ id: line, url: v.nullable(webAddress) }))),
  explicit: v.boolean(),
});

const letterReading = v.object({
  isLetter: v.boolean(),
  confidence,
  evidence: lines,
  date: v.nullable(v.pipe(v.string(), v.isoDate())),
  subject: v.nullable(line),
  sender: v.nullable(line),
  signatories: lines,
  ownReference: v.nullable(line),
  yourReference: v.nullable(line),
  addressee: v.nullable(line),
  documentNumber: v.nullable(line),
  zaakNumber: v.nullable(line),
  dossiers: lines,
  ownIds: lines,
});

export const pageSummary: v.GenericSchema<PageSummary> = v.object({
  url: documentAddress,
  title: v.pipe(line, v.transform(withoutUnseen)),
  kind: v.nullable(line),
  letter: letterReading,
  ids: lines,
  references: v.pipe(v.array(reference), v.maxLength(MAX_LISTED_REFERENCES)),
  referenceCount: offset,
  truncated: v.boolean(),
  fileUrl: v.nullable(webAddress),
});

const questionList = v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(MAX_QUESTIONS));
export const tableQuestions: v.GenericSchema<TableQuestions> = v.object({
  dossiers: questionList,
  papers: questionList,
  pages: questionList,
});

/** What identifies the page whose kept passages are asked for. */
export const pageIdentity = v.object({ url: documentAddress, ids: lines });

/** A document and what else the same words may mean. */
export const documentIds = v.pipe(v.array(line), v.maxLength(20));
/** `30573`, `36410-XVI`. */
export const dossierNumbers = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(40))),
  v.maxLength(MAX_LISTED_REFERENCES),
);
export const searchQuery = v.pipe(v.string(), v.maxLength(200));

const pieceOfText = v.pipe(v.string(), v.maxLength(2 * MAX_QUOTE_LENGTH));
const whereabouts: v.GenericSchema<Whereabouts> = v.variant('verdict', [
  v.object({ id: snippetId, verdict: v.picklist(['exact', 'moved', 'lost']) }),
  v.object({
    id: snippetId,
    verdict: v.literal('changed'),
    difference: v.pipe(
      v.array(v.object({ kind: v.picklist(['same', 'gone', 'new']), text: pieceOfText })),
      v.maxLength(2_000),
    ),
  }),
  v.object({
    id: snippetId,
    verdict: v.literal('ambiguous'),
    candidates: v.pipe(
      v.array(v.object({ start: offset, end: offset, before: line, words: pieceOfText, after: line })),
      v.maxLength(30),
    ),
  }),
]);
/** What became of the passages of one page. */
export const whereaboutsList = v.pipe(v.array(whereabouts), v.maxLength(5_000));

import { type Reference, findReferences } from '../../../utils/references';
import { type AnnotatedText, type Annotation, readAnnotatedTexts } from './corpus';
import { loadContext } from './context';
import type { Section } from './section';
import { Tally, inContext } from './tally';

const NOT_SCORED = new Set(['url', 'other']);
/** Types whose ids nobody can agree on: only the place counts. */
const BY_PLACE = new Set(['law-article', 'kenmerk']);

interface Span {
  start: number;
  end: number;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Inside the annotated span, or at least half of both is shared. */
function covers(prediction: Span, annotation: Span): boolean {
  if (prediction.start >= annotation.start && prediction.end <= annotation.end) return true;
  const shared = Math.min(prediction.end, annotation.end) - Math.max(prediction.start, annotation.start);
  const all = Math.max(prediction.end, annotation.end) - Math.min(prediction.start, annotation.start);
  return shared / all >= 0.5;
}

function isRight(prediction: Reference, annotation: Annotation, id?: string): boolean {
  if (!covers(prediction, annotation)) return false;
  if (BY_PLACE.has(annotation.type)) return prediction.type === annotation.type;
  return id ? prediction.id === id : annotation.ids.includes(prediction.id);
}

function isScored({ explicit, self, type }: Annotation): boolean {
  return explicit && !self && !NOT_SCORED.has(type);
}

function score({ file, text, annotations }: AnnotatedText, predictions: Reference[], tally: Tally): number {
  const scored = annotations.filter(isScored);
  const ignored = annotations.filter((annotation) => !isScored(annotation));
  for (const annotation of scored) {
    const ids = BY_PLACE.has(annotation.type) ? [undefined] : annotation.ids;
    for (const id of ids) {
      const found = predictions.some((prediction) => isRight(prediction, annotation, id));
      tally.wanted(
        annotation.type,
        found,
        `${id ?? ''} in ${file}: ${inContext(text, annotation.start, annotation.end)}`,
      );
    }
  }
  for (const prediction of predictions) {
    const right = scored.some((annotation) => isRight(prediction, annotation));
    if (!right && ignored.some((annotation) => overlaps(prediction, annotation))) continue;
    const place = `${prediction.id} in ${file}: ${inContext(text, prediction.start, prediction.end)}`;
    tally.predicted(prediction.type, right, place);
  }
  const own = ignored.filter(({ self }) => self);
  return predictions.filter((prediction) => own.some((annotation) => overlaps(prediction, annotation)))
    .length;
}

/** Whole documents that were annotated by hand. */
export const gold: Section = {
  name: 'gold',
  async measure(folder) {
    const texts = readAnnotatedTexts(folder);
    if (!texts) return null;
    const context = await loadContext();
    const tally = new Tally();
    let own = 0;
    for (const each of texts) {
      const references = findReferences(each.text, context);
      const sure = references.filter(({ confidence }) => confidence !== 'doubtful');
      tally.doubtful += references.length - sure.length;
      own += score(each, sure, tally);
    }
    return {
      figures: { documents: texts.length, ...tally.figures(), ownNumbersListed: own },
      lines: [...tally.lines(), `  the document's own numbers listed as references: ${own}`],
    };
  },
};

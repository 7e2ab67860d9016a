import type { Snippet } from '../notebook/types';
import type { Exporter } from './types';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** A passage as an annotation of the W3C Web Annotation Data Model. */
function annotationOf({ id, note, tags, anchor, source, createdAt, updatedAt }: Snippet) {
  const body = [
    ...(note === ''
      ? []
      : [{ type: 'TextualBody', value: note, format: 'text/plain', purpose: 'commenting' }]),
    ...tags.map((tag) => ({ type: 'TextualBody', value: tag, format: 'text/plain', purpose: 'tagging' })),
  ];
  const { exact, prefix, suffix } = anchor.quote;
  return {
    '@context': CONTEXT,
    id: `urn:uuid:${id}`,
    type: 'Annotation',
    motivation: note === '' ? 'highlighting' : 'commenting',
    created: createdAt,
    modified: updatedAt,
    ...(body.length === 0 ? {} : { body }),
    target: {
      type: 'SpecificResource',
      source: source.url,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact,
          ...(prefix === '' ? {} : { prefix }),
          ...(suffix === '' ? {} : { suffix }),
        },
        ...(anchor.position === null ? [] : [anchor.position]),
        ...(anchor.structure ? [anchor.structure] : []),
      ],
    },
  };
}

/** Annotations as a JSON-LD array: each is complete by itself, so that every reader of annotations takes them. */
export const exportWebAnnotations: Exporter = (passages, _context, onProgress) => {
  const items = passages.map((passage, index) => {
    onProgress(index / passages.length);
    return `${index === 0 ? '' : ',\n'}${JSON.stringify(annotationOf(passage), null, 2)}`;
  });
  return ['[\n', ...items, '\n]\n'];
};

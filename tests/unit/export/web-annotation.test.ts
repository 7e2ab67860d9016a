import jsonld from 'jsonld';
import { assert, asyncProperty } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createExport } from '../../../utils/export';
import { AWKWARD, CONTEXT, anyText, onPages, passage } from './passages';

const OA = 'http://www.w3.org/ns/oa#';
const RDF_VALUE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value';
const DCTERMS = 'http://purl.org/dc/terms/';
const iri = (id: string) => ({ '@id': id, '@type': '@id' });
const dateTime = (id: string) => ({ '@id': id, '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' });

/** The terms of the context of the Recommendation (Web Annotation Vocabulary, appendix A) that are used. */
const ANNOTATION_CONTEXT = {
  id: '@id',
  type: '@type',
  ...Object.fromEntries(
    ['Annotation', 'TextualBody', 'SpecificResource', 'TextQuoteSelector', 'TextPositionSelector']
      .concat('RangeSelector', 'XPathSelector', 'FragmentSelector')
      .concat('highlighting', 'commenting', 'tagging', 'exact', 'prefix', 'suffix')
      .map((term) => [term, `${OA}${term}`]),
  ),
  start: { '@id': `${OA}start`, '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' },
  end: { '@id': `${OA}end`, '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' },
  body: iri(`${OA}hasBody`),
  target: iri(`${OA}hasTarget`),
  source: iri(`${OA}hasSource`),
  selector: iri(`${OA}hasSelector`),
  startSelector: iri(`${OA}hasStartSelector`),
  endSelector: iri(`${OA}hasEndSelector`),
  refinedBy: iri(`${OA}refinedBy`),
  conformsTo: iri('http://purl.org/dc/terms/conformsTo'),
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  motivation: { '@id': `${OA}motivatedBy`, '@type': '@vocab' },
  purpose: { '@id': `${OA}hasPurpose`, '@type': '@vocab' },
  created: dateTime(`${DCTERMS}created`),
  modified: dateTime(`${DCTERMS}modified`),
  format: 'http://purl.org/dc/elements/1.1/format',
  value: RDF_VALUE,
};

type Node = Record<string, { '@id'?: string; '@value'?: unknown; '@type'?: string }[]> & {
  '@id'?: string;
  '@type'?: string[];
};

/** What a JSON-LD processor makes of a file; it may fetch nothing. */
async function annotations(passages: Parameters<typeof createExport>[1]): Promise<Node[]> {
  const { blob } = await createExport('web-annotation', passages, CONTEXT);
  const expanded = await jsonld.expand(JSON.parse(await blob.text()), {
    safe: true,
    documentLoader: async (url: string) => {
      if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`${url} is not to be fetched`);
      return { documentUrl: url, document: { '@context': ANNOTATION_CONTEXT } };
    },
  });
  return expanded as Node[];
}

const nodes = (node: Node, term: string): Node[] => (node[`${OA}${term}`] ?? []) as unknown as Node[];
const values = (node: Node, term: string): unknown[] =>
  (node[term.includes(':') ? term : `${OA}${term}`] ?? []).map((value) => value['@value'] ?? value['@id']);

describe('annotations', () => {
  test('have what the model demands', async () => {
    const [annotation, bare] = await annotations([
      passage({ note: 'Mijn noot', tags: ['asiel'] }),
      passage({
        anchor: { quote: { type: 'TextQuoteSelector', exact: 'x', prefix: '', suffix: '' }, position: null },
      }),
    ]);
    for (const one of [annotation!, bare!]) {
      expect(one['@id']).toMatch(/^urn:uuid:[\da-f]{8}-/);
      expect(one['@type']).toEqual([`${OA}Annotation`]);
      expect(values(one, 'motivatedBy')).toHaveLength(1);
      for (const term of ['created', 'modified']) {
        const [time, ...more] = one[`${DCTERMS}${term}`]!;
        expect(more).toEqual([]);
        expect(time!['@type']).toBe('http://www.w3.org/2001/XMLSchema#dateTime');
        expect(time!['@value']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);
      }
      const [target, ...others] = nodes(one, 'hasTarget');
      expect(others).toEqual([]);
      expect(target!['@type']).toEqual([`${OA}SpecificResource`]);
      expect(values(target!, 'hasSource')).toEqual([
        'https://zoek.officielebekendmakingen.nl/kst-30573-61.html',
      ]);
    }
    const [quote, position] = nodes(nodes(annotation!, 'hasTarget')[0]!, 'hasSelector');
    expect(quote!['@type']).toEqual([`${OA}TextQuoteSelector`]);
    expect(['exact', 'prefix', 'suffix'].map((term) => values(quote!, term))).toEqual([
      ['De minister zegt toe de Kamer te informeren.'],
      ['Voor. '],
      [' Na.'],
    ]);
    expect(position!['@type']).toEqual([`${OA}TextPositionSelector`]);
    expect([values(position!, 'start'), values(position!, 'end')]).toEqual([[10], [54]]);
    expect(
      nodes(annotation!, 'hasBody').map((body) => [
        body['@type'],
        values(body, RDF_VALUE),
        values(body, 'hasPurpose'),
      ]),
    ).toEqual([
      [[`${OA}TextualBody`], ['Mijn noot'], [`${OA}commenting`]],
      [[`${OA}TextualBody`], ['asiel'], [`${OA}tagging`]],
    ]);
    expect(nodes(bare!, 'hasBody')).toEqual([]);
  });

  test('name the pages of a file, with the number that is printed on them', async () => {
    const { anchor } = passage();
    const [annotation] = await annotations([
      passage({ anchor: { ...anchor, structure: onPages(3, 4, 10) } }),
    ]);
    const range = nodes(nodes(annotation!, 'hasTarget')[0]!, 'hasSelector')[2]!;
    expect(range['@type']).toEqual([`${OA}RangeSelector`]);
    for (const [end, page, label, at] of [
      ['hasStartSelector', 'page=3', '13', 120],
      ['hasEndSelector', 'page=4', '14', 60],
    ] as const) {
      const [boundary, ...more] = nodes(range, end);
      expect(more).toEqual([]);
      expect(boundary!['@type']).toEqual([`${OA}FragmentSelector`]);
      expect(values(boundary!, `${DCTERMS}conformsTo`)).toEqual(['http://tools.ietf.org/rfc/rfc3778']);
      expect(values(boundary!, RDF_VALUE)).toEqual([page]);
      expect(values(boundary!, 'http://www.w3.org/2000/01/rdf-schema#label')).toEqual([label]);
      const [place] = nodes(boundary!, 'refinedBy');
      expect([place!['@type'], values(place!, 'start'), values(place!, 'end')]).toEqual([
        [`${OA}TextPositionSelector`],
        [at],
        [at],
      ]);
    }
  });

  test('name the elements of a page', async () => {
    const boundary = {
      type: 'XPathSelector',
      value: '//*[@id="par-2"]/p[3]',
      refinedBy: { type: 'TextPositionSelector', start: 4, end: 4 },
    } as const;
    const structure = { type: 'RangeSelector', startSelector: boundary, endSelector: boundary } as const;
    const [annotation] = await annotations([passage({ anchor: { ...passage().anchor, structure } })]);
    const range = nodes(nodes(annotation!, 'hasTarget')[0]!, 'hasSelector')[2]!;
    const [start] = nodes(range, 'hasStartSelector');
    expect([start!['@type'], values(start!, RDF_VALUE)]).toEqual([[`${OA}XPathSelector`], [boundary.value]]);
  });

  test('carry any words', async () => {
    const read = await annotations(AWKWARD.map((quote) => passage({ quote, note: quote })));
    const exact = (node: Node) => values(nodes(nodes(node, 'hasTarget')[0]!, 'hasSelector')[0]!, 'exact')[0];
    expect(read.map(exact)).toEqual(AWKWARD);
    await assert(
      asyncProperty(anyText, async (quote) => {
        expect((await annotations([passage({ quote })])).map(exact)).toEqual([quote]);
      }),
      { numRuns: 40 },
    );
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { evaluate } from '../../support/evaluate';
import { compare } from '../../support/evaluate/ratchet';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kamernoot-evaluate-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function lines(...objects: object[]): string {
  return objects.map((object) => JSON.stringify(object)).join('\n');
}

describe('evaluate', () => {
  test('counts hits, misses, false hits and what is ignored in annotated texts', async () => {
    const text =
      'Zie Kamerstuk 30 573, nr. 61, en Kamerstuk 36 410, nr. 9. Stb. 2020, 118. Kamerstuk 19 637, nr. 5.';
    const mark = (own: string, type: string, ids: string[], rest: object = {}): object => {
      const start = text.indexOf(own);
      return {
        file: 'a.txt',
        start,
        end: start + own.length,
        text: own,
        type,
        ids,
        explicit: true,
        self: false,
        ...rest,
      };
    };
    mkdirSync(join(folder, 'texts'));
    writeFileSync(join(folder, 'texts', 'a.txt'), text);
    writeFileSync(join(folder, 'documents.jsonl'), lines({ file: 'a.txt' }));
    writeFileSync(
      join(folder, 'annotations.jsonl'),
      lines(
        mark('Kamerstuk 30 573, nr. 61', 'kamerstuk', ['kst-30573-61']),
        mark('Kamerstuk 36 410, nr. 9', 'kamerstuk', ['kst-36410-8']),
        mark('Kamerstuk 19 637, nr. 5', 'kamerstuk', ['kst-19637-5'], { self: true }),
      ),
    );
    const { sections, worse } = await evaluate(folder);
    expect(sections['gold']?.figures).toMatchObject({
      documents: 1,
      precision: 0.333,
      recall: 0.5,
      misses: 1,
      falseHits: 2,
      ownNumbersListed: 1,
    });
    expect(sections['gold']?.lines.join('\n')).toContain('kst-36410-8');
    expect(worse).toEqual([]);
  });

  test('counts by id alone in cases, and what is found in look-alikes', async () => {
    writeFileSync(
      join(folder, 'cases.jsonl'),
      lines(
        { id: '1', text: '(30 573, nr. 61)', expected: [{ type: 'kamerstuk', id: 'kst-30573-61' }] },
        { id: '2', text: '(30 573, nr. 62)', expected: [] },
      ),
    );
    const { sections } = await evaluate(folder);
    expect(sections['cases']?.figures).toMatchObject({ cases: 2, precision: 0.5, recall: 1, inNegatives: 1 });
  });

  test('says which links of the publisher are missed', async () => {
    const text = 'de motie (36 410, nr. 87) en de motie van gisteren';
    writeFileSync(
      join(folder, 'publisher-links.jsonl'),
      lines(
        { text, start: 10, end: 24, target: 'kst-36410-87' },
        { text, start: 32, end: 50, target: 'kst-36410-88' },
      ),
    );
    const { sections } = await evaluate(folder);
    expect(sections['links']?.figures).toEqual({ links: 2, recall: 0.5 });
    expect(sections['links']?.lines[0]).toContain('kst-36410-88');
  });

  test('says what was not measured and why', async () => {
    const nowhere = join(folder, 'nowhere');
    const { sections, notRun } = await evaluate(nowhere);
    expect(sections).toEqual({});
    expect(notRun.join('\n')).toContain(nowhere);
  });
});

describe('the ratchet', () => {
  test('names what has become worse', () => {
    const ratchet = {
      gold: { recall: { atLeast: 0.9 }, misses: { atMost: 1 } },
      cases: { recall: { atLeast: 1 } },
    };
    expect(compare(ratchet, { gold: { recall: 0.95, misses: 1 } })).toEqual([]);
    expect(compare(ratchet, { gold: { recall: 0.85, misses: 2 } })).toHaveLength(2);
    expect(compare(ratchet, { gold: { misses: 0 } })).toEqual(['gold.recall is no longer measured']);
  });
});

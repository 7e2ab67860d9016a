import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findReferences, loadTables } from '../../../utils/references';
import { readAnnotatedTexts, readCases, readPublisherLinks } from './corpus';
import type { Section } from './section';
import { inContext } from './tally';

const LOOSE_TEXTS = [
  ['texts', 'rekenkamer'],
  ['texts', 'lobby'],
];

function allTexts(folder: string): string[] {
  const loose = LOOSE_TEXTS.flatMap((names) => [join(folder, ...names), join(folder, 'corpus', ...names)])
    .filter((place) => existsSync(place))
    .flatMap((place) => readdirSync(place).map((name) => join(place, name)))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(file, 'utf8'));
  const annotated = [
    ...(readAnnotatedTexts(folder) ?? []),
    ...(readCases(folder) ?? []),
    ...(readPublisherLinks(folder) ?? []),
  ];
  return [...loose, ...annotated.map(({ text }) => text)];
}

/** Whether every paper that was found can exist, and every reference without an address has none. */
export const existence: Section = {
  name: 'existence',
  async measure(folder) {
    const texts = allTexts(folder);
    if (texts.length === 0) return null;
    const tables = await loadTables();
    const beyond: string[] = [];
    const withoutAddress = new Map<string, number>();
    let papers = 0;
    for (const text of texts) {
      for (const { type, id, url, start, end, reason, confidence } of findReferences(text, { tables })) {
        if (confidence === 'doubtful') continue;
        if (url === null) withoutAddress.set(type, (withoutAddress.get(type) ?? 0) + 1);
        if (type !== 'kamerstuk') continue;
        papers += 1;
        if (reason === 'number-unknown' || reason === 'dossier-unknown' || reason === 'before-1995') {
          beyond.push(`  not known  ${id} (${reason}): ${inContext(text, start, end)}`);
        }
      }
    }
    const types = [...withoutAddress].map(([type, count]) => `${type} ${count}`);
    return {
      figures: { papers, notKnown: beyond.length },
      lines: [...beyond, `  without an address: ${types.join(', ')}`],
    };
  },
};

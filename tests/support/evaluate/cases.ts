import { findReferences } from '../../../utils/references';
import { readCases } from './corpus';
import { loadContext } from './context';
import type { Section } from './section';
import { Tally } from './tally';

/** Short real snippets; only the ids count, and a look-alike must give nothing. */
export const cases: Section = {
  name: 'cases',
  async measure(folder) {
    const all = readCases(folder);
    if (!all) return null;
    const context = await loadContext();
    const tally = new Tally();
    let inNegatives = 0;
    for (const { id, text, expected } of all) {
      const references = findReferences(text, context);
      const sure = references.filter(({ confidence }) => confidence !== 'doubtful');
      tally.doubtful += references.length - sure.length;
      if (expected.length === 0) inNegatives += sure.length;
      const left = [...expected];
      for (const { type, id: found } of sure) {
        const place = left.findIndex((each) => each.id === found && each.type === type);
        if (place !== -1) left.splice(place, 1);
        tally.predicted(type, place !== -1, `${found} in ${id}: ${text}`);
      }
      for (const each of expected) {
        const missed = left.indexOf(each) !== -1;
        tally.wanted(each.type, !missed, `${each.id} in ${id}: ${text}`);
      }
    }
    return {
      figures: { cases: all.length, ...tally.figures(), inNegatives },
      lines: [...tally.lines(), `  found in look-alikes: ${inNegatives}`],
    };
  },
};

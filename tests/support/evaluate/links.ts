import { findReferences } from '../../../utils/references';
import { readPublisherLinks } from './corpus';
import { loadContext } from './context';
import { type Section, share } from './section';
import { inContext } from './tally';

/** Links that the official publisher set in motions: they say what must be found, not what must not. */
export const links: Section = {
  name: 'links',
  async measure(folder) {
    const all = readPublisherLinks(folder);
    if (!all) return null;
    const context = await loadContext();
    const missed = all.filter(({ text, start, end, target }) => {
      const found = findReferences(text, context).some(
        (reference) =>
          reference.confidence !== 'doubtful' &&
          (reference.id === target || reference.id === `dossier-${target}`) &&
          reference.start < end &&
          start < reference.end,
      );
      return !found;
    });
    return {
      figures: { links: all.length, recall: share(all.length - missed.length, all.length) },
      lines: missed.map(
        ({ text, start, end, target }) => `  missed     ${target}: ${inContext(text, start, end)}`,
      ),
    };
  },
};

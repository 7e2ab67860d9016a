import { describeReference } from '../../utils/citation/reference-label';
import type { SnippetSource } from '../../utils/notebook/types';
import { dossierOf } from '../../utils/references/id-parts';
import type { Grouping } from './notebook-question';

/** What passages that stand together have in common. */
export interface Group {
  /** The same for passages that stand together. */
  key: string;
  /** Its name; null for passages that have nothing in common but that. */
  label: string | null;
  /** The number of the dossier that it is; else null. */
  dossier: string | null;
}

/** Passages that stand together: so many that follow each other in a list. */
export interface PassageGroup {
  label: Group['label'];
  dossier: Group['dossier'];
  count: number;
}

/** What a passage from here is grouped by. */
export function groupOf(
  { title, date, sender, ids }: SnippetSource,
  grouping: Exclude<Grouping, 'none'>,
): Group {
  if (grouping === 'letter')
    return { key: JSON.stringify([title, date, sender]), label: title, dossier: null };
  const dossier = ids.map(dossierOf).find((one) => one !== null) ?? null;
  const label = dossier === null ? null : describeReference(`dossier-${dossier}`);
  return { key: dossier ?? '', label, dossier };
}

/**
 * Puts together what is of one group: the group of the first comes first, that without a name last; within a group
 * the order stays.
 *
 * @param groupFor undefined for what is to be left out
 */
export function grouped<Item>(
  items: readonly Item[],
  groupFor: (item: Item) => Group | undefined,
): { items: Item[]; groups: PassageGroup[] } {
  const groups = new Map<string, Group & { items: Item[] }>();
  for (const item of items) {
    const group = groupFor(item);
    if (!group) continue;
    const members = groups.get(group.key);
    if (members) members.items.push(item);
    else groups.set(group.key, { ...group, items: [item] });
  }
  const inOrder = [...groups.values()].toSorted(
    (a, b) => Number(a.label === null) - Number(b.label === null),
  );
  return {
    items: inOrder.flatMap((group) => group.items),
    groups: inOrder.map(({ label, dossier, items: { length: count } }) => ({ label, dossier, count })),
  };
}

import { browser } from '../browser';
import type { Choice } from '../notebook/backup/choices';
import type { Setting } from './setting';

/** A setting that goes along with the notebook. */
export interface ChoiceKind extends Pick<Setting<unknown>, 'name' | 'isValid'> {
  /** Of a setting that is a list: what both hold, and how much of that is new. Missing where one value stands for all. */
  join?(mine: unknown, theirs: unknown): { value: unknown; added: number };
}

/** What taking over the choices of a file would do. */
export interface ChoicePlan {
  /** Settings that were not chosen here. */
  settings: number;
  /** Items that the lists here do not hold. */
  items: number;
  /** Settings that were chosen otherwise here, and stay so. */
  kept: number;
  /** New values, by the names of their settings. */
  changes: Record<string, unknown>;
}

/** Every choice that was made here; what nobody we know has stored is left out. */
export async function readChoices(kinds: readonly ChoiceKind[]): Promise<Choice[]> {
  const stored = await browser.storage.local.get(kinds.map(({ name }) => name));
  return kinds
    .map(({ name }) => ({ name, value: stored[name] }))
    .filter(({ value }, index) => value !== undefined && kinds[index]!.isValid(value));
}

/**
 * Compares choices with those that were made here. Nothing that was chosen here is changed: what is missing is added,
 * so that a second time there is nothing to add.
 *
 * @param theirs of which only the kinds that are known, with values that can be theirs, are looked at
 */
export async function planChoices(
  kinds: readonly ChoiceKind[],
  theirs: readonly Choice[],
): Promise<ChoicePlan> {
  const here = new Map((await readChoices(kinds)).map(({ name, value }) => [name, value]));
  const plan: ChoicePlan = { settings: 0, items: 0, kept: 0, changes: {} };
  for (const { name, isValid, join } of kinds) {
    const choice = theirs.find((each) => each.name === name && isValid(each.value));
    if (!choice) continue;
    if (join) {
      const { value, added } = join(here.get(name) ?? [], choice.value);
      if (added > 0) plan.changes[name] = value;
      plan.items += added;
    } else if (!here.has(name)) {
      plan.changes[name] = choice.value;
      plan.settings += 1;
    } else if (JSON.stringify(here.get(name)) !== JSON.stringify(choice.value)) plan.kept += 1;
  }
  return plan;
}

/** Takes over what `planChoices` says now; resolves, when it is stored, to how much that was. */
export async function takeChoicesOver(
  kinds: readonly ChoiceKind[],
  theirs: readonly Choice[],
): Promise<number> {
  const { settings, items, changes } = await planChoices(kinds, theirs);
  if (settings + items > 0) await browser.storage.local.set(changes);
  return settings + items;
}

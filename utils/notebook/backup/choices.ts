import * as v from 'valibot';
import { hasPrototypeKey, isRecord } from './json-shape';
import { MAX_CHOICE_LENGTH } from './limits';
import { reasonOf, type RefusedRow } from './refusals';

/** What the user chose beside the notebook, as a setting or the searches that were saved: a row of a file. */
export interface Choice {
  name: string;
  /** What it means is known by whoever knows the name. */
  value: unknown;
}

/** Where the choices stand in a file. A file without any is one of before there were choices in it. */
export const CHOICES = 'choices';

const MAX_NAME_LENGTH = 100;

const choiceRow = v.object({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_NAME_LENGTH)),
  value: v.unknown(),
});

/** The choices of a file, each name once, and what is wrong with the others. */
export function checkChoices(values: readonly unknown[]): { choices: Choice[]; refused: RefusedRow[] } {
  const choices = new Map<string, Choice>();
  const refused: RefusedRow[] = [];
  for (const value of values) {
    const refuse = (reason: RefusedRow['reason'], field = '', label = ''): void =>
      void refused.push({ table: CHOICES, reason, field, label });
    const parsed = v.safeParse(choiceRow, value);
    if (isRecord(value) && hasPrototypeKey(value)) refuse('prototype-key');
    else if (!parsed.success) {
      const { reason, field } = reasonOf(parsed.issues[0]);
      refuse(reason, field);
    } else if (JSON.stringify(value).length > MAX_CHOICE_LENGTH) refuse('too-long', '', parsed.output.name);
    else if (choices.has(parsed.output.name)) refuse('twice', 'name', parsed.output.name);
    else choices.set(parsed.output.name, parsed.output);
  }
  return { choices: [...choices.values()], refused };
}

import { describe, expect, it } from 'vitest';
import { findReferences, loadTables } from '../../../utils/references';
import { answerQuestions, createTableLookups } from '../../../utils/references/table-lookups';

const TEXT = `Zie Kamerstuk 30 573, nr. 61 en Kamerstuk 99 999, nr. 4, Kamerstuk 22122, nr. 2930,
Kamerstukken I 2008/09, 31 700 VI, D, en Kamerstuk 31066 IX, nr. 331.

Handelingen II 2007/08, nr. 108, p. 7909-7943.`;

describe('tables at a distance', () => {
  it('give in a few rounds what the tables themselves give', async () => {
    const tables = await loadTables();
    const lookups = createTableLookups();
    let rounds = 0;
    let found = findReferences(TEXT, { tables: lookups.tables });
    for (let questions = lookups.questions(); questions; questions = lookups.questions()) {
      lookups.learn(questions, answerQuestions(tables, questions));
      found = findReferences(TEXT, { tables: lookups.tables });
      rounds += 1;
    }
    expect(found).toEqual(findReferences(TEXT, { tables }));
    expect(rounds).toBeLessThanOrEqual(3);
  });

  it('ask nothing twice', async () => {
    const tables = await loadTables();
    const lookups = createTableLookups();
    findReferences('Kamerstuk 30 573, nr. 61', { tables: lookups.tables });
    const questions = lookups.questions()!;
    expect(questions.dossiers).toEqual(['30573']);
    lookups.learn(questions, answerQuestions(tables, questions));
    findReferences('Kamerstuk 30 573, nr. 62', { tables: lookups.tables });
    expect(lookups.questions()).toBeNull();
  });

  it('take what is not known yet for existing', () => {
    const { tables } = createTableLookups();
    expect(findReferences('Kamerstuk 30 573, nr. 61', { tables })[0]?.confidence).toBe('certain');
  });
});

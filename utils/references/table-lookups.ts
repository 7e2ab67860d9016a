import type { ReferenceTables } from './types';

/**
 * The tables for whoever cannot hold them.
 *
 * A content script is loaded on every page and the tables are large. So it reads once as if everything that is
 * cited existed, and notes what it would have asked; somebody else answers; and it reads again.
 */
export interface TableQuestions {
  /** Dossiers with their suffixes, `36410-XVI`. */
  dossiers: string[];
  /** Papers of the Eerste Kamer, `31700-VI D`. */
  papers: string[];
  /** Pages of old Handelingen, `tk 20072008 7909`. */
  pages: string[];
}

/** What the tables say to each question, in the same order. */
export interface TableAnswers {
  highestNumbers: (number | null)[];
  years: string[][];
  items: { first: number; last: number }[][];
}

export interface TableLookups {
  /** Tables that know what was learned and take everything else for existing. */
  tables: ReferenceTables;
  /** What was asked since the last call and is not known; null when there is nothing. */
  questions(): TableQuestions | null;
  /** Takes answers in; `questions` are those that were asked. */
  learn(questions: TableQuestions, answers: TableAnswers): void;
}

/** More than this no page needs, and no message should carry. */
export const MAX_QUESTIONS = 2_000;

export function createTableLookups(): TableLookups {
  const numbers = new Map<string, number | null>();
  const years = new Map<string, string[]>();
  const items = new Map<string, { first: number; last: number }[]>();
  const asked = { dossiers: new Set<string>(), papers: new Set<string>(), pages: new Set<string>() };

  function ask<Value>(known: Map<string, Value>, open: Set<string>, key: string, assumed: Value): Value {
    const value = known.get(key);
    if (value !== undefined) return value;
    if (open.size < MAX_QUESTIONS) open.add(key);
    return assumed;
  }

  return {
    tables: {
      highestNumber: (dossier) => ask(numbers, asked.dossiers, dossier, Infinity),
      // Titles decide nothing about a reference; who shows them asks for them.
      dossierTitle: () => null,
      eersteKamerYears: (dossier, number) => ask(years, asked.papers, `${dossier} ${number}`, []),
      handelingenItems: (chamber, year, page) => ask(items, asked.pages, `${chamber} ${year} ${page}`, []),
    },
    questions() {
      const questions = {
        dossiers: [...asked.dossiers],
        papers: [...asked.papers],
        pages: [...asked.pages],
      };
      for (const open of Object.values(asked)) open.clear();
      return Object.values(questions).every((list) => list.length === 0) ? null : questions;
    },
    learn(questions, answers) {
      questions.dossiers.forEach((key, index) => numbers.set(key, answers.highestNumbers[index] ?? null));
      questions.papers.forEach((key, index) => years.set(key, answers.years[index] ?? []));
      questions.pages.forEach((key, index) => items.set(key, answers.items[index] ?? []));
    },
  };
}

/** Answers what somebody without the tables wants to know. A question that is none is answered with nothing. */
export function answerQuestions(
  tables: ReferenceTables,
  { dossiers, papers, pages }: TableQuestions,
): TableAnswers {
  return {
    highestNumbers: dossiers.map((dossier) => tables.highestNumber(dossier)),
    years: papers.map((paper) => {
      const [dossier = '', number = ''] = paper.split(' ');
      return tables.eersteKamerYears(dossier, number);
    }),
    items: pages.map((place) => {
      const [chamber, year = '', page] = place.split(' ');
      if (chamber !== 'tk' && chamber !== 'ek') return [];
      return tables.handelingenItems(chamber, year, Number(page));
    }),
  };
}

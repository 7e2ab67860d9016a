import { readdirSync } from 'node:fs';
import type { Example, Rule } from '../../utils/references/rules/rule';

const FOLDER = new URL('../../utils/references/rules/', import.meta.url);
const NO_RULES = ['index.ts', 'rule.ts'];

async function everythingWritten(): Promise<Map<string, unknown>> {
  const files = readdirSync(FOLDER).filter((name) => !NO_RULES.includes(name));
  const modules = await Promise.all(
    files.map((name) => import(new URL(name, FOLDER).href) as Promise<Record<string, unknown>>),
  );
  return new Map(modules.flatMap((module) => Object.entries(module)));
}

const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'anchor' in value && 'read' in value;

/** Every rule that is written, with the examples that stand beside it. */
export async function loadRuleExamples(): Promise<{ name: string; rule: Rule; examples: Example[] }[]> {
  const written = await everythingWritten();
  return [...written]
    .filter((entry): entry is [string, Rule] => isRule(entry[1]))
    .map(([name, rule]) => ({
      name,
      rule,
      examples: (written.get(`${name}Examples`) as Example[] | undefined) ?? [],
    }));
}

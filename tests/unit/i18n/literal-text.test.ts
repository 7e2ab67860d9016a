import { globSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

const root = new URL('../../../', import.meta.url);
/** Attributes whose value is read or heard. */
const SPOKEN =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label|summary|text|question|hint)$/;
/** Two letters in a row: a sign such as `×` or `·`, or the `h` of a class, is no text. */
const WORDS = /\p{L}{2}/u;

interface SyntaxNode {
  type: string;
  [part: string]: unknown;
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';

const childrenOf = (node: SyntaxNode): SyntaxNode[] =>
  Object.values(node).flatMap((part) =>
    Array.isArray(part) ? part.filter(isNode) : isNode(part) ? [part] : [],
  );

/**
 * The literal words that an expression may come to: itself, what a template says beside its `${…}`, what either side
 * of `? :`, `&&`, `??` and `+` comes to. Not what is given to a function: `t('passage.open')` is a key.
 */
function wordsOf(node: SyntaxNode): string[] {
  switch (node.type) {
    case 'Literal':
      return typeof node['value'] === 'string' ? [node['value']] : [];
    case 'TemplateLiteral':
      return (node['quasis'] as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
    case 'ConditionalExpression':
      return [node['consequent'], node['alternate']].filter(isNode).flatMap(wordsOf);
    case 'LogicalExpression':
    case 'BinaryExpression':
      return sidesOf(node).filter(isNode).flatMap(wordsOf);
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
      return isNode(node['expression']) ? wordsOf(node['expression']) : [];
    case 'JSXText':
      return [node['value'] as string];
    default:
      return [];
  }
}

/** What an expression of two sides comes to: not what a condition compares. */
function sidesOf({ operator, left, right }: SyntaxNode): unknown[] {
  if (operator === '&&') return [right];
  return operator === '+' || operator === '||' || operator === '??' ? [left, right] : [];
}

/** Words that are written into a component instead of into the catalogues of both languages. */
function literalTexts(source: string): string[] {
  const { program, errors } = parseSync('component.tsx', source);
  expect(errors).toEqual([]);
  const found: string[] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      found.push(...(node['children'] as SyntaxNode[]).flatMap(wordsOf));
    } else if (node.type === 'JSXAttribute') {
      const { name, value } = node as unknown as { name: { name: unknown }; value: unknown };
      if (SPOKEN.test(String(name.name)) && isNode(value)) found.push(...wordsOf(value));
    }
    childrenOf(node).forEach(visit);
  };
  visit(program as unknown as SyntaxNode);
  return found.map((text) => text.trim()).filter((text) => WORDS.test(text));
}

test('no component has words of its own: they stand in the catalogues', () => {
  const files = globSync('{components,entrypoints}/**/*.tsx', { cwd: root.pathname });
  expect(files.length).toBeGreaterThan(50);
  const found = files.flatMap((file) =>
    literalTexts(readFileSync(new URL(file, root), 'utf8')).map((text) => `${file}: ${text}`),
  );
  expect(found).toEqual([]);
});

test('words of its own are noticed', () => {
  expect(
    literalTexts(`
      // A comment: <p>Not seen</p>
      const Part = ({ title, found, isOld }: { title: string; found: number; isOld: boolean }) => (
        <>
          <p className="note">Passage kept</p>
          <button type="button" aria-label="Close" onClick={() => close('now')}>×</button>
          <li key={id} lang="nl">{t('passage.open')}</li>
          <h2>{title} found</h2>
          <p>Found {found} of <b>{total}</b> passages</p>
          <p>{isOld ? 'Old one' : t('new')}</p>
          <p>{state === 'loading' && 'Very old'}{' · '}{\`\${found} letters\`}</p>
          <img alt={\`Picture of \${title}\`} title={'Hover ' + title} />
        </>
      );`),
  ).toEqual([
    'Passage kept',
    'Close',
    'found',
    'Found',
    'of',
    'passages',
    'Old one',
    'Very old',
    'letters',
    'Picture of',
    'Hover',
  ]);
});

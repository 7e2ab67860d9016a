/** Words that stayed, were taken out of the passage, or were put into it. */
export interface DifferencePart {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** Beyond this many words put in or taken out, what is between the first and last difference is shown as one. */
const MOST_STEPS = 200;
const WORD = /\S+/gu;

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/**
 * What has become of a passage, word by word. The parts that are not `new` are the words of `kept` in order,
 * the parts that are not `gone` those of `found`; white space is one space.
 */
export function differenceBetween(kept: string, found: string): DifferencePart[] {
  const [before, after] = [wordsOf(kept), wordsOf(found)];
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  const shorter = Math.min(before.length, after.length) - head;
  while (tail < shorter && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const parts = new Parts();
  for (const word of before.slice(0, head)) parts.add('same', word);
  const [gone, added] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  const script = shortestScript(gone, added);
  if (script) for (const { kind, text } of script) parts.add(kind, text);
  else {
    for (const word of gone) parts.add('gone', word);
    for (const word of added) parts.add('new', word);
  }
  for (const word of before.slice(before.length - tail)) parts.add('same', word);
  return parts.list;
}

/** Joins words of one kind into one part. */
class Parts {
  readonly list: DifferencePart[] = [];

  add(kind: DifferencePart['kind'], word: string): void {
    const last = this.list.at(-1);
    if (last?.kind === kind) last.text += ` ${word}`;
    else this.list.push({ kind, text: word });
  }
}

/**
 * The shortest way from one list of words to the other (E. Myers, “An O(ND) Difference Algorithm and Its
 * Variations”, Algorithmica 1986); null when it takes more than 200 steps.
 */
function shortestScript(before: string[], after: string[]): DifferencePart[] | null {
  const furthest = new Map<number, number>([[1, 0]]);
  const history: Map<number, number>[] = [];
  for (let steps = 0; steps <= MOST_STEPS; steps++) {
    history.push(new Map(furthest));
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      const down = furthest.get(diagonal + 1) ?? -1;
      const right = furthest.get(diagonal - 1) ?? -1;
      let x = diagonal === -steps || (diagonal !== steps && right < down) ? down : right + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++;
      furthest.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) return retrace(before, after, history);
    }
  }
  return null;
}

function retrace(before: string[], after: string[], history: Map<number, number>[]): DifferencePart[] {
  const parts: DifferencePart[] = [];
  let x = before.length;
  let y = after.length;
  for (let steps = history.length - 1; steps >= 0; steps--) {
    const furthest = history[steps]!;
    const diagonal = x - y;
    const down = furthest.get(diagonal + 1) ?? -1;
    const right = furthest.get(diagonal - 1) ?? -1;
    const isDown = diagonal === -steps || (diagonal !== steps && right < down);
    const previous = isDown ? diagonal + 1 : diagonal - 1;
    const previousX = furthest.get(previous) ?? 0;
    const previousY = previousX - previous;
    while (x > previousX && y > previousY && x > 0 && y > 0 && before[x - 1] === after[y - 1]) {
      parts.push({ kind: 'same', text: before[x - 1]! });
      x--;
      y--;
    }
    if (steps === 0) break;
    if (isDown) parts.push({ kind: 'new', text: after[--y]! });
    else parts.push({ kind: 'gone', text: before[--x]! });
  }
  return parts.reverse();
}

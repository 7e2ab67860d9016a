const LETTER = /^\p{L}/u;
const INVISIBLE = /^[\p{Cf}\p{Cc}]/u;
const MARK = /^\p{M}/u;
const WHITE = /^\s/u;
const QUOTATION = /^["'`´‘’‚‛“”„‟«»‹›′″]/u;
const DASH = /^[-‐‑‒–—―−]/u;

/** What a character is to the comparison of texts. */
export type Kind = 'letter' | 'digit' | 'space' | 'dash' | 'mark' | 'invisible' | 'other';

interface Character {
  kind: Kind;
  /** What it is compared as: lower case, without ligatures, one kind of quotation mark and of dash. */
  plain: string;
}

/** Superscript digits are digits: they are how footnotes are numbered, and `m²` is `m2` in another form. */
const DIGIT = /^\d+$/;

function examine(character: string): Character {
  if (WHITE.test(character)) return { kind: 'space', plain: '' };
  if (INVISIBLE.test(character)) return { kind: 'invisible', plain: '' };
  if (MARK.test(character)) return { kind: 'mark', plain: character };
  if (DASH.test(character)) return { kind: 'dash', plain: '-' };
  if (QUOTATION.test(character)) return { kind: 'other', plain: "'" };
  const plain = character.normalize('NFKC').toLowerCase();
  if (LETTER.test(character)) return { kind: 'letter', plain };
  return { kind: DIGIT.test(plain) ? 'digit' : 'other', plain: plain.replaceAll(/\s/gu, '') };
}

const known = Array.from<Character | undefined>({ length: 0x10000 });

/** Looks at one UTF-16 code unit; each half of a surrogate pair is a letter that is compared as it is. */
export function characterOf(code: number): Character {
  let character = known[code];
  if (!character) {
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    const unit = String.fromCharCode(code);
    character = isHalf ? { kind: 'letter', plain: unit } : examine(unit);
    known[code] = character;
  }
  return character;
}

/** Whether a hyphen or dash stands at an offset; false outside the text. */
export const isDashAt = (text: string, at: number): boolean =>
  at >= 0 && at < text.length && characterOf(text.charCodeAt(at)).kind === 'dash';

/** Letters and digits in lower case: how sentences are compared, whatever the breaks of lines and words. */
const folded = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

const SENTENCE = /(?<=^|[.!?:;]\s)\p{Lu}[^.!?]{40,600}?(?:[.!?](?=\s|$))/gu;
const WORDS_OF_SENTENCE = 8;
/** Footnote markers that stand in the text: `(ME)[1]`, and as a number `jl.1 is`, `De Korte 1 wordt`. */
const MARKERS = [/\[\d{1,2}\]/gu, /(?<=\p{L}[.,;]?) ?\d{1,2}(?= ?[,.;]| \p{Ll})/gu];

/** The sentences of running text in an annotated text; its lines are those of the paper. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .replaceAll(/(?<=\p{Ll})-\n(?=\p{Ll})/gu, '')
        .replaceAll(/\s+/gu, ' ')
        .trim(),
    )
    .flatMap((block) => block.match(SENTENCE) ?? [])
    .filter((sentence) => sentence.split(' ').length >= WORDS_OF_SENTENCE);
}

/** Those of the sentences that do not stand unbroken in a text. */
export function brokenSentences(sentences: readonly string[], text: string): string[] {
  const all = folded(text);
  const stands = (sentence: string) => all.includes(folded(sentence));
  return sentences.filter(
    (sentence) => !stands(sentence) && !MARKERS.some((marker) => stands(sentence.replaceAll(marker, ''))),
  );
}

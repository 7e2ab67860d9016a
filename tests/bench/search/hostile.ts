/** A seeded generator of numbers from 0 to 1: Lehmer's, with the modulus 2^31 - 1. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const VOWELS = 'aeiou';
const CONSONANTS = 'bcdfghjklmnpqrstvwxyz';

/** Words of no language: half of them any letters, half of them such that one could say them. */
export function nonsenseWords(count: number): string[] {
  const random = seeded(11);
  const pick = (letters: string) => letters[Math.floor(random() * letters.length)];
  return Array.from({ length: count }, (_, index) => {
    const length = 7 + Math.floor(random() * 8);
    const letters = Array.from({ length }, (_letter, place) => {
      if (index % 2 === 0) return pick(CONSONANTS + VOWELS);
      return place % 2 === 0 ? pick(CONSONANTS) : pick(VOWELS);
    });
    return letters.join('');
  });
}

const STOP_WORDS = 'de van het een in en dat is op te voor met zijn aan die er niet om ook als'.split(' ');

/** Queries that are meant to take long. */
export const HOSTILE_QUERIES: Record<string, string> = {
  'phrase of stop words': '"de van het"',
  'long phrase of stop words': `"${STOP_WORDS.join(' ')}"`,
  'stop words': STOP_WORDS.join(' '),
  '200 words': Array.from({ length: 200 }, (_, index) => `${STOP_WORDS[index % 20]}${index % 7}`).join(' '),
  '200 stop words': Array.from({ length: 200 }, (_, index) => STOP_WORDS[index % 20]).join(' '),
  '200 mistyped words': nonsenseWords(200).join(' '),
  '1,000 letters': 'stikstof'.repeat(125),
  '10,000 hyphens and quotation marks': '-"'.repeat(5000),
  'wildcards of other languages': '* ? % _ .* (a+)+ [a-z]* ~2 *asiel* title:* AND NOT (',
  'one letter': 'e',
  'all operators': 'tag:a van:de na:2000 voor:2030 dossier:30573 ref:30573-1 in:citaat de -het -"van de"',
  'leaving out stop words': '-de -het -van -een -en',
  'stop words in one field': 'in:citaat de het van',
};

import Fuse from 'fuse.js';
import { describeReference } from '../../../utils/citation/reference-label';
import { addressOfLetter } from '../../../utils/dossier/address-of-letter';
import type { Translator } from '../../../utils/i18n';
import type { NotebookReader } from '../../../utils/notebook';
import type { NotebookNames } from '../../../utils/notebook/names';
import { addressOf } from '../../../utils/references/address';
import { dossierOf } from '../../../utils/references/id-parts';
import { readTypedNumbers } from '../../../utils/search/typed-numbers';

/** What the address bar offers for what was typed behind the keyword. */
export interface OmniboxChoice {
  /** What is entered when it is chosen: an address, or a query for the notebook. */
  content: string;
  description: string;
}

const MOST_NUMBERS = 2;
const MOST_TAGS = 3;
const MOST_LETTERS = 4;
/** So many letters are looked at with every key. */
const LETTERS_LOOKED_AT = 1000;
/** Shorter beginnings fit everything. */
const SHORTEST = 2;
type Names = NotebookNames & Pick<NotebookReader, 'countAbout'>;

/** Documents that were typed, tags and letters, read straight from the notebook: there is no index in the background. */
export async function choicesFor(typed: string, names: Names, t: Translator): Promise<OmniboxChoice[]> {
  const text = typed.trim();
  const [numbers, tags, letters] = await Promise.all([
    numberChoices(text, names, t),
    text.length < SHORTEST ? [] : tagChoices(text, names, t),
    text.length < SHORTEST ? [] : letterChoices(text, names, t),
  ]);
  const all = [...numbers, ...tags, ...letters];
  // The browser refuses what is there already: the same choice twice, or what was typed.
  const seen = new Set([text]);
  return all.filter(({ content }) => !seen.has(content) && seen.add(content));
}

async function numberChoices(text: string, names: Names, t: Translator): Promise<OmniboxChoice[]> {
  const ids = readTypedNumbers(text).ids.slice(0, MOST_NUMBERS);
  const choices = await Promise.all(
    ids.map(async (typedId) => {
      // Of a whole dossier the typed number names no paper in it.
      const id = dossierOf(typedId) === null ? typedId.replace(/^kst-(?=\d)/, 'dossier-') : typedId;
      const address = addressOf(id);
      const document = describeReference(id);
      const count = await names.countAbout(id);
      return [
        ...(address ? [{ content: address, description: t('omnibox.open', { document }) }] : []),
        ...(count > 0
          ? [
              {
                content: `ref:${id.replace(/^(?:kst|dossier)-/, '')}`,
                description: t('omnibox.about', { document, count }),
              },
            ]
          : []),
      ];
    }),
  );
  return choices.flat();
}

async function tagChoices(text: string, names: Names, t: Translator): Promise<OmniboxChoice[]> {
  const fuse = new Fuse(await names.tagNames(), { ignoreLocation: true, threshold: 0.3 });
  const found = fuse.search(text.replace(/^tag:/i, ''), { limit: MOST_TAGS });
  return Promise.all(
    found.map(async ({ item: tag }) => ({
      content: /\s/.test(tag) ? `tag:"${tag}"` : `tag:${tag}`,
      description: t('omnibox.tag', { tag, count: await names.countTagged(tag) }),
    })),
  );
}

async function letterChoices(text: string, names: Names, t: Translator): Promise<OmniboxChoice[]> {
  const letters = await names.recentLetters(LETTERS_LOOKED_AT);
  const fuse = new Fuse(letters, { keys: ['title'], ignoreLocation: true, threshold: 0.3 });
  return fuse.search(text, { limit: MOST_LETTERS }).flatMap(({ item }) => {
    const address = addressOfLetter(item);
    if (address === null) return [];
    const { title, date } = item;
    const description = date === null ? title : t('omnibox.letter', { title, date: t.date(date) });
    return [{ content: address, description }];
  });
}

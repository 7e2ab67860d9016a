import { civilBookOf } from '../references/laws/civil-code';
import { shortLawName } from '../references/laws/law-label';
import { documentParts } from './document-parts';
import { describeEuAct } from './eu-acts';
import { withLabel } from './typography';

/**
 * An article of a law: `Artikel 3:2 Awb`, `art. 6:162 BW`, `Artikel 3 Richtlijn 2011/85`.
 *
 * @param law an id of wetten.overheid.nl, a CELEX number or the name of a law; null when it is not known
 * @param label the word before the number
 */
export function describeArticle(law: string | null, article: string, label: string): string {
  const book = law === null ? null : civilBookOf(law);
  const number = withLabel(label, book === null ? article : `${book}:${article}`);
  return law === null ? number : `${number} ${describeLaw(law)}`;
}

/** The name of a law; what is no id is a name already. */
function describeLaw(law: string): string {
  const act = documentParts(law);
  return shortLawName(law) ?? (act?.kind === 'eu-act' ? describeEuAct(act) : law);
}

import { aanhangsel } from './aanhangsel';
import { bareNumber } from './bare-number';
import { bijlage } from './bijlage';
import { staatsblad, staatscourant, tractatenblad } from './bulletins';
import { ecli, ljn } from './case-law';
import { commissionDocuments } from './commission-documents';
import { eersteKamer } from './eerste-kamer';
import { euActs } from './eu-acts';
import { handelingen } from './handelingen';
import { kamerstuk } from './kamerstuk';
import { kamervraag } from './kamervraag';
import { kenmerk } from './kenmerk';
import { lawArticles } from './law-articles';
import { parliamentNumbers } from './parliament-numbers';
import { publishedIds } from './published-ids';
import { raadVanState } from './raad-van-state';
import type { Rule } from './rule';
import { toezeggingen } from './toezeggingen';

/** Every rule; where two read the same place, the earlier one wins. */
export const RULES: readonly Rule[] = [
  publishedIds,
  parliamentNumbers,
  toezeggingen,
  ecli,
  ljn,
  raadVanState,
  commissionDocuments,
  euActs,
  aanhangsel,
  handelingen,
  staatsblad,
  staatscourant,
  tractatenblad,
  kamerstuk,
  eersteKamer,
  bareNumber,
  bijlage,
  kamervraag,
  lawArticles,
  kenmerk,
];

import { backupEn } from './words/backup';
import { cardEn } from './words/card';
import { clipBarEn } from './words/clip-bar';
import { citationEn } from './words/citation';
import { copiesEn } from './words/copies';
import { dossierEn } from './words/dossier';
import { evidenceEn } from './words/evidence';
import { exportEn } from './words/export';
import { extensionEn } from './words/extension';
import { framesEn } from './words/frames';
import { keepingEn } from './words/keeping';
import { letterEn } from './words/letter';
import { notebookEn } from './words/notebook';
import { omniboxEn } from './words/omnibox';
import { noticesEn } from './words/notices';
import { onPageEn } from './words/on-page';
import { panelEn } from './words/panel';
import { passageEn } from './words/passage';
import { readerEn } from './words/reader';
import { settingsEn } from './words/settings';
import { welcomeEn } from './words/welcome';

/** The English words of the whole interface. Official terms stay Dutch. */
export const en = {
  ...omniboxEn,
  ...onPageEn,
  ...noticesEn,
  ...backupEn,
  ...cardEn,
  ...clipBarEn,
  ...extensionEn,
  ...panelEn,
  ...keepingEn,
  ...letterEn,
  ...framesEn,
  ...copiesEn,
  ...dossierEn,
  ...evidenceEn,
  ...citationEn,
  ...exportEn,
  ...passageEn,
  ...notebookEn,
  ...readerEn,
  ...settingsEn,
  ...welcomeEn,
} as const;

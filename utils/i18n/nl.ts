import { backupNl } from './words/backup';
import { cardNl } from './words/card';
import { clipBarNl } from './words/clip-bar';
import { citationNl } from './words/citation';
import { copiesNl } from './words/copies';
import { dossierNl } from './words/dossier';
import { evidenceNl } from './words/evidence';
import { exportNl } from './words/export';
import { extensionNl } from './words/extension';
import { framesNl } from './words/frames';
import { keepingNl } from './words/keeping';
import { letterNl } from './words/letter';
import { notebookNl } from './words/notebook';
import { omniboxNl } from './words/omnibox';
import { noticesNl } from './words/notices';
import { onPageNl } from './words/on-page';
import { panelNl } from './words/panel';
import { passageNl } from './words/passage';
import { readerNl } from './words/reader';
import { settingsNl } from './words/settings';
import { welcomeNl } from './words/welcome';
import type { Message, MessageKey } from './translator';

/** The Dutch words of the whole interface. Official terms stay Dutch. */
export const nl: Record<MessageKey, Message> = {
  ...omniboxNl,
  ...onPageNl,
  ...noticesNl,
  ...backupNl,
  ...cardNl,
  ...clipBarNl,
  ...extensionNl,
  ...panelNl,
  ...keepingNl,
  ...letterNl,
  ...framesNl,
  ...copiesNl,
  ...dossierNl,
  ...evidenceNl,
  ...citationNl,
  ...exportNl,
  ...passageNl,
  ...notebookNl,
  ...readerNl,
  ...settingsNl,
  ...welcomeNl,
};

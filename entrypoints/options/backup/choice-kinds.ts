import {
  citationStyleSetting,
  languageSetting,
  linksSetting,
  openFilesSetting,
  plainKeysSetting,
  rememberLettersSetting,
} from '../../../utils/settings';
import type { ChoiceKind } from '../../../utils/settings/choices';
import { sitesWithoutLinksSetting } from '../../../utils/settings/site-links';
import { joinStoredSearches, savedSearches } from '../../shared/saved-searches';

/** What goes into a file beside the notebook, and comes back out of it. */
export const CHOICE_KINDS: readonly ChoiceKind[] = [
  languageSetting,
  linksSetting,
  sitesWithoutLinksSetting,
  openFilesSetting,
  rememberLettersSetting,
  plainKeysSetting,
  citationStyleSetting,
  {
    name: savedSearches.name,
    isValid: savedSearches.isValid,
    join: (mine, theirs) => joinStoredSearches(mine as unknown[], theirs as unknown[]),
  },
];

import { joinSearches } from '../../../components/notebook/join-searches';
import type { SavedSearch } from '../../../components/notebook/notebook-question';
import {
  citationStyleSetting,
  languageSetting,
  linksSetting,
  openFilesSetting,
  rememberLettersSetting,
} from '../../../utils/settings';
import type { ChoiceKind } from '../../../utils/settings/choices';
import { sitesWithoutLinksSetting } from '../../../utils/settings/site-links';
import { savedSearches } from '../../shared/saved-searches';

/** What goes into a file beside the notebook, and comes back out of it. */
export const CHOICE_KINDS: readonly ChoiceKind[] = [
  languageSetting,
  linksSetting,
  sitesWithoutLinksSetting,
  openFilesSetting,
  rememberLettersSetting,
  citationStyleSetting,
  {
    name: savedSearches.name,
    isValid: savedSearches.isValid,
    join: (mine, theirs) => joinSearches(mine as SavedSearch[], theirs as SavedSearch[]),
  },
];

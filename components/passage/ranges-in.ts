import type { FieldMatch } from '../../utils/search/types';

/** Where the words of a query stand in one field of a passage. */
export function rangesIn(matches: FieldMatch[], field: FieldMatch['field'], index = 0): FieldMatch['ranges'] {
  return matches.find((match) => match.field === field && match.index === index)?.ranges ?? [];
}

import { GroupHeading } from './group-heading';
import type { PassageGroup } from './group-passages';

/** A group by the rows that stand in it: the numbers of its first and of the one after its last. */
export interface GroupedRows {
  group: PassageGroup;
  from: number;
  to: number;
}

/** Where every group begins and ends among the first `length` rows. */
export function groupedRows(groups: readonly PassageGroup[], length: number): GroupedRows[] {
  const rows: GroupedRows[] = [];
  let from = 0;
  for (const group of groups) {
    if (from >= length) break;
    rows.push({ group, from, to: Math.min(from + group.count, length) });
    from += group.count;
  }
  return rows;
}

interface GroupHeadingsProps {
  groups: readonly GroupedRows[];
  /** The numbers of the first and the last row in view. */
  shown: { startIndex: number; endIndex: number } | null;
  /** The upper and lower edge of a row, counted from that of the list (CSS pixels). */
  edgesOf: (row: number) => { start: number; end: number };
  titleOf: (group: PassageGroup) => string | null;
}

/** The headings of the groups in view, which stay in view as long as their group does. */
export function GroupHeadings({ groups, shown, edgesOf, titleOf }: GroupHeadingsProps) {
  if (!shown) return null;
  return (
    <div className="group-headings" aria-hidden="true">
      {groups
        .filter(({ from, to }) => from <= shown.endIndex && to > shown.startIndex)
        .map(({ group, from, to }) => {
          const { start } = edgesOf(from);
          return (
            <div key={from} style={{ insetBlockStart: start, blockSize: edgesOf(to - 1).end - start }}>
              <div className="group-heading">
                <GroupHeading group={group} title={titleOf(group)} />
              </div>
            </div>
          );
        })}
    </div>
  );
}

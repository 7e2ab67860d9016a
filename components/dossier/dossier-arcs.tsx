import type { Arc } from '../../utils/dossier/types';
import { arcPath, type TimelineRow } from './dossier-rows';
import type { ShownEntry } from './shown-dossier';

/** The grid of the drawing, in units of which sixteen are one of the tokens' units. */
const GRID = { axis: 40, row: 32 };
const WIDTH = 52;
const DOT = 4.5;

interface DossierArcsProps {
  rows: TimelineRow[];
  arcs: Arc[];
  entries: ShownEntry[];
  /** The document that the user is at. */
  current: number;
}

/** What is drawn beside the rows. The rows say the same in words. */
export function DossierArcs({ rows, arcs, entries, current }: DossierArcsProps) {
  const rowOf = new Map(rows.flatMap((row, index) => ('place' in row ? [[row.place, index]] : [])));
  const height = rows.length * GRID.row;
  const kindOf = ({ from, to }: Arc) => (from === current ? 'cites' : to === current ? 'cited' : 'other');
  // What belongs to the current document lies on top.
  const drawn = arcs.toSorted((a, b) => Number(kindOf(a) !== 'other') - Number(kindOf(b) !== 'other'));
  return (
    <svg
      className="dossier-arcs"
      viewBox={`0 0 ${WIDTH} ${height}`}
      style={{ blockSize: `calc(${rows.length} * 2 * var(--kn-unit))` }}
      aria-hidden="true"
      focusable="false"
    >
      <path className="dossier-axis" d={`M${GRID.axis} ${GRID.row / 2}V${height - GRID.row / 2}`} />
      {drawn.map((arc) => (
        <path
          key={`${arc.from} ${arc.to}`}
          className={`dossier-arc dossier-arc-${kindOf(arc)}`}
          d={arcPath(rowOf.get(arc.from)!, rowOf.get(arc.to)!, GRID)}
        />
      ))}
      {entries.map(({ key, letter, passages }, place) => (
        <circle
          key={key}
          className={letter === null ? 'dossier-dot dossier-dot-cited' : 'dossier-dot'}
          cx={GRID.axis}
          cy={(rowOf.get(place)! + 0.5) * GRID.row}
          r={passages.length > 0 ? DOT * 1.5 : DOT}
        />
      ))}
    </svg>
  );
}

import { Fragment } from 'react';

interface MarkedTextProps {
  text: string;
  /** Stretches to mark: UTF-16 offsets [start, end), sorted, without overlaps. */
  ranges: readonly (readonly [start: number, end: number])[];
}

/** A text in which what was searched for is marked. */
export function MarkedText({ text, ranges }: MarkedTextProps) {
  const endOf = (index: number) => ranges[index]?.[1] ?? 0;
  return (
    <>
      {ranges.map(([start, end], index) => (
        <Fragment key={start}>
          {text.slice(endOf(index - 1), start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(endOf(ranges.length - 1))}
    </>
  );
}

/** Calls `read` with the first word and the rest of every line. */
function eachLine(packed: string, read: (key: string, rest: string) => void): void {
  for (const line of packed.split('\n')) {
    const space = line.indexOf(' ');
    if (space > 0) read(line.slice(0, space), line.slice(space + 1));
  }
}

/** The highest number of each dossier, with and without suffix. */
export function unpackNumbers(packed: string): Map<string, number> {
  const numbers = new Map<string, number>();
  eachLine(packed, (dossier, rest) => {
    const [own, ...suffixes] = rest.split(' ');
    if (own !== '-') numbers.set(dossier, Number(own));
    for (const each of suffixes) {
      const [, suffix, highest] = /^([A-Z]+|\d\d:)(\d+)$/.exec(each) ?? [];
      if (suffix) numbers.set(`${dossier}-${suffix.replace(':', '')}`, Number(highest));
    }
  });
  return numbers;
}

/** The title of each dossier. */
export function unpackTitles(packed: string): Map<string, string> {
  const titles = new Map<string, string>();
  eachLine(packed, (dossier, title) => titles.set(dossier, title));
  return titles;
}

/** Parliamentary years such as `20082009` by dossier and number, with a space between both. */
export function unpackYears(packed: string): Map<string, string[]> {
  const years = new Map<string, string[]>();
  eachLine(packed, (dossier, rest) => {
    for (const each of rest.split(' ')) {
      const [first = '', numbers = ''] = each.split(':');
      for (const number of numbers.split(',')) {
        const key = `${dossier} ${number}`;
        years.set(key, [...(years.get(key) ?? []), `${first}${Number(first) + 1}`]);
      }
    }
  });
  return years;
}

/** First and last page of every item, by chamber and first year: `tk-2007`. */
export function unpackPages(packed: string): Map<string, { first: number; last: number }[]> {
  const volumes = new Map<string, { first: number; last: number }[]>();
  eachLine(packed, (volume, rest) => {
    let first = 0;
    volumes.set(
      volume,
      rest.split(' ').map((item) => {
        const [behind = '', length = ''] = item.split('.');
        first += Number(behind);
        return { first, last: first + Number(length) };
      }),
    );
  });
  return volumes;
}

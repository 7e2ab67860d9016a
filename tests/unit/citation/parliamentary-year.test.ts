import { describe, expect, test } from 'vitest';
import { parliamentaryYear } from '../../../utils/citation';

/** The days on which the States General opened (Prinsjesdag), as they were. */
const OPENINGS =
  '1994-09-20 1995-09-19 1996-09-17 1997-09-16 1998-09-15 1999-09-21 2000-09-19 2001-09-18 2002-09-17 2003-09-16 2004-09-21 2005-09-20 2006-09-19 2007-09-18 2008-09-16 2009-09-15 ' +
  '2010-09-21 2011-09-20 2012-09-18 2013-09-17 2014-09-16 2015-09-15 2016-09-20 2017-09-19 2018-09-18 2019-09-17 2020-09-15 2021-09-21 2022-09-20 2023-09-19 2024-09-17 2025-09-16 2026-09-15';

const written = (first: number): string => `${first}/${first === 1999 ? '2000' : String(first + 1).slice(2)}`;

describe('the parliamentary year', () => {
  test.each(OPENINGS.split(' '))('turns on %s', (opening) => {
    const year = Number(opening.slice(0, 4));
    const eve = new Date(Date.parse(opening) - 24 * 60 * 60 * 1000).toISOString();
    expect(parliamentaryYear(eve.slice(0, 10))).toBe(written(year - 1));
    expect(parliamentaryYear(opening)).toBe(written(year));
    expect(parliamentaryYear(`${year}-12-31`)).toBe(written(year));
    expect(parliamentaryYear(`${year + 1}-01-01`)).toBe(written(year));
    expect(parliamentaryYear(`${year}-08-31`)).toBe(written(year - 1));
  });

  test('takes the day as it is written, whatever the hour', () => {
    expect(parliamentaryYear('2010-09-21T00:30:00+02:00')).toBe('2010/11');
  });

  test.each(['', 'september 2010', '2010'])('of "%s" is not known', (date) => {
    expect(parliamentaryYear(date)).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import type { SeenFrame } from '../../../utils/frames/frames-probe';
import { unreadFrames } from '../../../utils/frames/unread-frames';

const PAGE = 'https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?id=1';

const frame = (more: Partial<SeenFrame>): SeenFrame => ({
  address: 'https://www.tweedekamer.nl/stukken/brief',
  title: '',
  width: 600,
  height: 800,
  type: 'text/html',
  allow: '',
  textLength: null,
  ...more,
});
const judge = (...frames: Partial<SeenFrame>[]) => unreadFrames({ page: PAGE, frames: frames.map(frame) });
const addresses = (...frames: Partial<SeenFrame>[]) => judge(...frames).map(({ address }) => address);

describe('a frame is told of', () => {
  test('when it is of the page’s own host or of the government, with its name', () => {
    expect(
      judge(
        { title: ' Brief van\nde minister ' },
        { address: 'https://zoek.officielebekendmakingen.nl/kst-30573-61.html' },
        { address: 'https://wetten.overheid.nl/' },
      ),
    ).toEqual([
      { address: 'https://www.tweedekamer.nl/stukken/brief', name: 'Brief van de minister', isFile: false },
      {
        address: 'https://zoek.officielebekendmakingen.nl/kst-30573-61.html',
        name: 'kst-30573-61.html',
        isFile: false,
      },
      { address: 'https://wetten.overheid.nl/', name: 'wetten.overheid.nl', isFile: false },
    ]);
  });

  test('as a file when it is one of our sites’, which the reader can fetch', () => {
    expect(
      judge(
        { address: 'https://open.overheid.nl/documenten/1a2b/file' },
        { address: 'https://www.rijksoverheid.nl/bijlage', type: 'application/pdf', textLength: 0 },
        { address: 'https://wetten.overheid.nl/x.pdf', type: 'application/pdf' },
      ).map(({ isFile }) => isFile),
    ).toEqual([true, true, false]);
  });

  test('without an address when its text stands in the page itself', () => {
    expect(judge({ address: '', title: 'Brief', textLength: 900 })).toEqual([
      { address: null, name: 'Brief', isFile: false },
    ]);
    expect(addresses({ address: 'about:blank', textLength: 900 })).toEqual([null]);
  });

  test('once for every address, and of many the first five', () => {
    expect(addresses({}, {}, { address: '', textLength: 900 }, { address: '', textLength: 900 })).toEqual([
      'https://www.tweedekamer.nl/stukken/brief',
      null,
      null,
    ]);
    const many = Array.from({ length: 9 }, (_, index) => ({
      address: `https://www.tweedekamer.nl/${index}`,
    }));
    expect(addresses(...many)).toHaveLength(5);
  });

  test('with an address that holds no secret and is https', () => {
    expect(addresses({ address: 'https://u:p@www.tweedekamer.nl/stuk' })).toEqual([
      'https://www.tweedekamer.nl/stuk',
    ]);
    expect(addresses({ address: 'http://www.tweedekamer.nl/stuk' })).toEqual([
      'https://www.tweedekamer.nl/stuk',
    ]);
  });

  test('with a name that fits', () => {
    const [{ name } = { name: '' }] = judge({ title: 'woord '.repeat(1000) });
    expect(name.length).toBeLessThan(110);
    expect(name).toMatch(/^woord woord .*…$/);
  });
});

describe('a frame is not told of', () => {
  test.each<[string, Partial<SeenFrame>]>([
    ['when it is narrow', { width: 120 }],
    ['when it is low', { height: 90 }],
    ['when it is not to be seen', { width: 0, height: 0 }],
    ['when it is of somebody else', { address: 'https://ads.example.org/banner' }],
    ['when its host only looks like one of the government', { address: 'https://eviltweedekamer.nl/stuk' }],
    ['when it is a film', { allow: 'autoplay; fullscreen' }],
    ['when it is where films are shown', { address: 'https://debatgemist.tweedekamer.nl/embed/1' }],
    ['when there is hardly any text in it', { textLength: 40 }],
    ['when it is empty', { address: '', textLength: 0 }],
    ['when nobody can look into it and it has no address', { address: '', textLength: null }],
    ['when it is a script', { address: 'javascript:alert(1)' }],
    ['when it is data', { address: 'data:text/html,brief' }],
    ['when it leads to this computer', { address: 'file:///etc/passwd' }],
  ])('%s', (_, more) => {
    expect(judge(more)).toEqual([]);
  });

  test.each([
    undefined,
    null,
    'text',
    { page: PAGE },
    { page: 'nowhere', frames: [frame({})] },
    { frames: [1] },
  ])('when the page answers %j', (answer) => {
    expect(unreadFrames(answer)).toEqual([]);
  });

  test('of another host by the page’s own plain address', () => {
    const frames = [frame({ address: 'http://www.example.org/brief' })];
    expect(unreadFrames({ page: 'http://www.example.org/', frames })).toEqual([]);
    const safe = [frame({ address: 'https://www.example.org/brief' })];
    expect(unreadFrames({ page: 'https://www.example.org/', frames: safe })).toHaveLength(1);
  });
});

import * as v from 'valibot';
import { isFileAddress } from '../files/is-file-address';
import { fileAddress } from '../sites/hosts';
import { isOnOurSites } from '../sites/matches';
import type { SeenFrames } from './frames-probe';

/** A part of a page that stands in a frame, where Kamernoot does not read. */
export interface UnreadFrame {
  /** Where it can be opened by itself: https, of the page's own host or one of the government's; null when nowhere. */
  address: string | null;
  /** What it is called, on one line. */
  name: string;
  /** Whether the reader can show it. */
  isFile: boolean;
}

const text = v.string();
const size = v.pipe(v.number(), v.minValue(0));
const seenFrames: v.GenericSchema<unknown, SeenFrames> = v.object({
  page: text,
  frames: v.array(
    v.object({
      address: text,
      title: text,
      width: size,
      height: size,
      type: text,
      allow: text,
      textLength: v.nullable(size),
    }),
  ),
});

/** Smaller ones hold no document, in CSS pixels. */
const LEAST_WIDTH = 300;
const LEAST_HEIGHT = 200;
/** With less text it is a picture, a map or a film, in UTF-16 code units. */
const LEAST_TEXT = 200;
/** What only players ask for. */
const PLAYER = /autoplay|encrypted-media|picture-in-picture/;
/** Where the parliament shows its films. */
const FILMS = /^debat(?:gemist|direct)\./;
/** More than this nobody chooses from. */
const MOST = 5;
/** As much of a name as fits on a few lines, in UTF-16 code units. */
const LONGEST_NAME = 100;

/**
 * Which frames of a page hold something that a reader would want read: large enough, not a film, with text as far as
 * that can be seen, and of the page's own host or one of the government's; each address once.
 *
 * @param seen what the page answered, of whatever shape
 */
export function unreadFrames(seen: unknown): UnreadFrame[] {
  const parsed = v.safeParse(seenFrames, seen);
  if (!parsed.success || !URL.canParse(parsed.output.page)) return [];
  const page = new URL(parsed.output.page);
  const found = new Map<string, UnreadFrame>();
  for (const { address, title, width, height, type, allow, textLength } of parsed.output.frames) {
    if (width < LEAST_WIDTH || height < LEAST_HEIGHT || PLAYER.test(allow)) continue;
    const isPdf = type === 'application/pdf';
    const isDocument = isPdf || (textLength ?? LEAST_TEXT) >= LEAST_TEXT;
    const isInPage = !/^https?:/.test(address);
    if (!isDocument || (isInPage && textLength === null)) continue;
    const target = isInPage ? null : targetOf(address, page);
    if (!isInPage && target === null) continue;
    const name = nameOf(title, target);
    const isFile = target !== null && isOnOurSites(target) && (isPdf || isFileAddress(target.href));
    found.set(target?.href ?? `${found.size}`, { address: target?.href ?? null, name, isFile });
  }
  return [...found.values()].slice(0, MOST);
}

function targetOf(address: string, page: URL): URL | null {
  const url = new URL(address);
  const known = fileAddress(address, page);
  if (known === null && !(url.protocol === 'https:' && url.host === page.host)) return null;
  const target = new URL(known ?? url);
  target.username = '';
  target.password = '';
  return FILMS.test(target.hostname) ? null : target;
}

/** The page's own name for it, else that of the file, else the site. */
function nameOf(title: string, target: URL | null): string {
  const said = title.replace(/\s+/g, ' ').trim();
  const file = target?.pathname.split('/').find((part) => part.includes('.'));
  const name = said || file || target?.hostname || '';
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME).trimEnd()}…` : name;
}

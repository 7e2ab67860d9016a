import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A reference that a person marked. */
export interface Annotation {
  file: string;
  start: number;
  end: number;
  text: string;
  type: string;
  ids: string[];
  explicit: boolean;
  self: boolean;
}

/** A text that was read in full, with everything marked in it. */
export interface AnnotatedText {
  file: string;
  text: string;
  annotations: Annotation[];
}

export interface Case {
  id: string;
  text: string;
  expected: { type: string; id: string }[];
}

export interface PublisherLink {
  text: string;
  start: number;
  end: number;
  target: string;
}

function readLines<Line>(path: string): Line[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
}

function find(folder: string, ...names: string[][]): string | null {
  return names.map((name) => join(folder, ...name)).find((path) => existsSync(path)) ?? null;
}

/** Annotated texts in a folder, or in its `gold`; null when there are none. */
export function readAnnotatedTexts(folder: string): AnnotatedText[] | null {
  const path = find(
    folder,
    ['annotations.jsonl'],
    ['gold', 'annotations.jsonl'],
    ['corpus', 'gold', 'annotations.jsonl'],
  );
  if (!path) return null;
  const home = join(path, '..');
  const annotations = readLines<Annotation>(path);
  return readLines<{ file: string }>(join(home, 'documents.jsonl')).map(({ file }) => ({
    file,
    text: readFileSync(join(home, 'texts', file), 'utf8'),
    annotations: annotations.filter((annotation) => annotation.file === file),
  }));
}

/** Snippets with the ids that must be found in them; null when there are none. */
export function readCases(folder: string): Case[] | null {
  const path = find(folder, ['cases.jsonl'], ['cases', 'cases.jsonl'], ['corpus', 'cases', 'cases.jsonl']);
  return path ? readLines<Case>(path) : null;
}

/** Links that the publisher set; null when there are none. */
export function readPublisherLinks(folder: string): PublisherLink[] | null {
  const name = 'publisher-links.jsonl';
  const path = find(folder, [name], ['links', name], ['corpus', 'links', name]);
  return path ? readLines<PublisherLink>(path) : null;
}

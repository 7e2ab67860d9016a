import { addressOf } from '../address';
import type { Reading } from '../rules/rule';
import type { Reference, ReferenceContext } from '../types';
import { dossierKey } from '../kamerstuk/readings';
import { resolveHandelingen } from './handelingen';
import { articleIn } from '../laws/civil-code';
import { readIbidem } from './ibidem';
import { resolveKamerstuk } from './kamerstuk';
import { readOwnIds } from './own-ids';

/** What is known from the text so far. */
export interface Memory {
  context: ReferenceContext;
  /** Ids of the document itself. */
  ownIds: Set<string>;
  /** The dossier of a masthead whose number is still to come. */
  mastheadDossier: string | null;
  /** Dossiers that papers were cited from, with their suffixes. */
  dossiers: Set<string>;
  /** The law that an article was cited from last. */
  law: string | null;
  /** The reference of the last footnote. */
  lastInFootnote: Reading | null;
}

/** A reference that still has to get its place in the source. */
export interface Resolved {
  start: number;
  end: number;
  reference: Omit<Reference, 'start' | 'end' | 'text'>;
}

/** The memory at the start of a text. */
export function createMemory(context: ReferenceContext): Memory {
  return {
    context,
    ownIds: new Set(context.ownIds),
    mastheadDossier: null,
    dossiers: new Set(),
    law: null,
    lastInFootnote: null,
  };
}

function withLaw(reading: Reading, memory: Memory): Reading {
  if (reading.law === undefined) return reading;
  const law = reading.law ?? memory.law;
  memory.law = law;
  return { ...reading, id: law ? `${law}:${articleIn(law, reading.article ?? '')}` : `?:${reading.article}` };
}

/** Fills in the dossier where the text has named one only. */
function withDossier(reading: Reading, memory: Memory): Reading | null {
  if (!reading.bareNumber) return reading;
  const [key, ...others] = memory.dossiers;
  if (!key || others.length > 0) return null;
  const [dossier = '', suffix = null] = key.split('-');
  const number = reading.bareNumber;
  const kamerstuk = { chamber: null, year: null, dossier, suffix, number };
  return { ...reading, id: `kst-${key}-${number}`, kamerstuk };
}

function toResolved(reading: Reading): Resolved {
  const alternatives = reading.alternatives?.map((id) => ({ id, url: addressOf(id) }));
  return {
    start: reading.start,
    end: reading.end,
    reference: {
      type: reading.type,
      id: reading.id,
      url: reading.url === undefined ? addressOf(reading.id) : reading.url,
      confidence: reading.confidence,
      ...(reading.reason ? { reason: reading.reason } : {}),
      ...(alternatives ? { alternatives } : {}),
      explicit: reading.explicit ?? true,
    },
  };
}

/**
 * Turns the readings of one paragraph into references: which document is meant in this context, whether it
 * exists, where it is found, and what is the document itself.
 */
export function resolve(text: string, found: readonly Reading[], memory: Memory): Resolved[] {
  const { tables } = memory.context;
  readOwnIds(text, memory);
  const resolved: Resolved[] = [];
  const readings = readIbidem(text, found, memory.lastInFootnote);
  for (const read of readings.readings) {
    const complete = withDossier(withLaw(read, memory), memory);
    if (!complete) continue;
    const reading = resolveHandelingen(resolveKamerstuk(complete, tables), tables);
    if (memory.ownIds.has(reading.id)) continue;
    const { kamerstuk } = reading;
    if (kamerstuk) {
      const key = dossierKey(kamerstuk.dossier, kamerstuk.suffix);
      if (reading.onlyIfCited && !memory.dossiers.has(key)) continue;
      memory.dossiers.add(key);
    }
    resolved.push(toResolved(reading));
  }
  memory.lastInFootnote = readings.lastInFootnote;
  return resolved;
}

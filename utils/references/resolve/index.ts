import { addressOf } from '../address';
import type { Reading } from '../rules/rule';
import type { Reference, ReferenceContext } from '../types';
import { resolveKamerstuk } from './kamerstuk';

/** What is known from the text so far. */
export interface Memory {
  context: ReferenceContext;
  /** Ids of the document itself. */
  ownIds: Set<string>;
}

/** A reference that still has to get its place in the source. */
export interface Resolved {
  start: number;
  end: number;
  reference: Omit<Reference, 'start' | 'end' | 'text'>;
}

export function createMemory(context: ReferenceContext): Memory {
  return { context, ownIds: new Set(context.ownIds) };
}

/** Turns the readings of one paragraph into references: what exists, where it is, and what is the document itself. */
export function resolve(_text: string, readings: Reading[], memory: Memory): Resolved[] {
  const resolved: Resolved[] = [];
  for (const read of readings) {
    const reading = resolveKamerstuk(read, memory.context.tables);
    if (memory.ownIds.has(reading.id)) continue;
    const alternatives = reading.alternatives?.map((id) => ({ id, url: addressOf(id) }));
    resolved.push({
      start: reading.start,
      end: reading.end,
      reference: {
        type: reading.type,
        id: reading.id,
        url: reading.url ?? addressOf(reading.id),
        confidence: reading.confidence,
        ...(reading.reason ? { reason: reading.reason } : {}),
        ...(alternatives ? { alternatives } : {}),
        explicit: reading.explicit ?? true,
      },
    });
  }
  return resolved;
}

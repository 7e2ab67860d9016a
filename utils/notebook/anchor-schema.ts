import * as v from 'valibot';
import type { Anchor } from '../anchors/types';
import { line, offset, quoteText } from './text-schemas';

/** What the description of a place must look like, whether it comes in a message or in a file. */

const position = v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset });

const element = v.object({ type: v.literal('XPathSelector'), value: line, refinedBy: position });

const filePage = v.object({
  type: v.literal('FragmentSelector'),
  conformsTo: v.literal('http://tools.ietf.org/rfc/rfc3778'),
  value: v.pipe(v.string(), v.regex(/^page=[1-9]\d{0,5}$/)),
  label: v.optional(v.pipe(v.string(), v.regex(/^\d{1,6}$/))),
  refinedBy: position,
});

const boundary = v.variant('type', [element, filePage]);
const ordinal = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

export const anchor: v.GenericSchema<Anchor> = v.object({
  quote: v.object({ type: v.literal('TextQuoteSelector'), exact: quoteText, prefix: line, suffix: line }),
  position: v.nullable(position),
  structure: v.optional(
    v.object({ type: v.literal('RangeSelector'), startSelector: boundary, endSelector: boundary }),
  ),
  occurrence: v.optional(v.object({ number: ordinal, of: ordinal })),
});

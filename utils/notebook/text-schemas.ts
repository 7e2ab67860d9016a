import * as v from 'valibot';
import { MAX_QUOTE_LENGTH } from './limits';

export const MAX_LINE_LENGTH = 2_000;

export const line = v.pipe(v.string(), v.maxLength(MAX_LINE_LENGTH));
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
export const quoteText = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_QUOTE_LENGTH));

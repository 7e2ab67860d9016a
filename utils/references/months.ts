/** The months by their Dutch names, as a part of patterns. */
export const MONTH =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)';

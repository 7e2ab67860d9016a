/** Signs that mean something in BibTeX or LaTeX. Braces get names: BibTeX counts them, escaped or not. */
const NAMES: Record<string, string> = {
  '\\': 'textbackslash',
  '{': 'textbraceleft',
  '}': 'textbraceright',
  $: 'textdollar',
  _: 'textunderscore',
  '~': 'textasciitilde',
  '^': 'textasciicircum',
  '<': 'textless',
  '>': 'textgreater',
  '`': 'textasciigrave',
};

/** Text as LaTeX that shows exactly that text, in UTF-8. Line ends are spaces there. */
export function latexText(text: string): string {
  return (
    text
      .replace(/[\\{}$_~^<>`]/g, (sign) => `\\${NAMES[sign]}{}`)
      .replace(/[&%#]/g, '\\$&')
      // Two of these in a row would become one other sign.
      .replace(/(?<=-)-|(?<=')'/g, '{}$&')
  );
}

/**
 * The styles of a file as a sheet that reaches nothing but the letter. What the browser has understood of them is
 * written out again rule by rule, so that no text in the file can end the scope; what is no plain rule, such as a
 * font that is to be loaded, is left out.
 *
 * @param scope selects the element that holds the letter
 */
export function scopedSheet(styles: string[], scope: string): CSSStyleSheet {
  const parsed = new CSSStyleSheet();
  parsed.replaceSync(styles.join('\n'));
  const rules = Array.from(parsed.cssRules)
    .filter((rule) => rule instanceof CSSStyleRule)
    .map(({ cssText }) => cssText);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@scope (${scope}) {\n${rules.join('\n')}\n}`);
  return sheet;
}

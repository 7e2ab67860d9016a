/**
 * Styles the insides of an element in a page of the extension, whose policy forbids style elements. Content
 * scripts cannot do the same: Firefox does not give them `adoptedStyleSheets`.
 */
export function adoptStyle(root: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

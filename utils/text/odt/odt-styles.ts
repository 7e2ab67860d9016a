import { allOf, childOf, kindOf, said } from './odt-xml';

/** What a file says of looks, by the names that it has for them. */
export interface OdtStyles {
  /** The looks of a paragraph, text, table, column or cell, as properties of CSS. */
  looksOf(family: string, name: string | null): Map<string, string>;
  /** Whether a style raises or lowers its text; null when it does neither. */
  positionOf(name: string | null): 'sup' | 'sub' | null;
  /** Whether a style hides its text. */
  isHidden(family: string, name: string | null): boolean;
  /** A level of a list, from 1; null when nothing is said of it. */
  levelOf(name: string | null, level: number): Element | null;
}

const LENGTH = /^-?\d{1,4}(?:\.\d{1,6})?(?:cm|mm|in|pt|px)$/;
const LINE =
  /^(?:none|\d{1,2}(?:\.\d{1,6})?(?:cm|mm|in|pt|px) (?:solid|dotted|dashed|double) #[0-9a-f]{6})$/i;
const SIDES = ['top', 'right', 'bottom', 'left'];

/** What is taken over: the attribute, the property of CSS with the same values, and which of them. */
const TAKEN: [attribute: string, property: string, values: RegExp][] = [
  ['fo:text-align', 'text-align', /^(?:start|end|left|right|center|justify)$/],
  ['fo:text-indent', 'text-indent', LENGTH],
  ['fo:font-weight', 'font-weight', /^(?:normal|bold|[1-9]00)$/],
  ['fo:font-style', 'font-style', /^(?:normal|italic|oblique)$/],
  ['fo:font-size', 'font-size', /^\d{1,3}(?:\.\d{1,6})?(?:pt|%)$/],
  ['fo:font-variant', 'font-variant', /^(?:normal|small-caps)$/],
  ['fo:text-transform', 'text-transform', /^(?:none|uppercase|lowercase|capitalize)$/],
  ['style:vertical-align', 'vertical-align', /^(?:top|middle|bottom)$/],
  ['style:column-width', 'width', LENGTH],
  ['style:width', 'width', LENGTH],
  ['fo:border', 'border', LINE],
  ['fo:padding', 'padding', LENGTH],
  ...SIDES.flatMap((side): [string, string, RegExp][] => [
    [`fo:margin-${side}`, `margin-${side}`, LENGTH],
    [`fo:border-${side}`, `border-${side}`, LINE],
    [`fo:padding-${side}`, `padding-${side}`, LENGTH],
  ]),
];
const NO_LINE = /^none$/;
const LEVELS = /^text:list-level-style-/;

/**
 * The styles in some documents; where two have the same name, that of the first document counts. Only looks that
 * are known are taken over, with values that are known.
 */
export function createOdtStyles(documents: readonly Document[]): OdtStyles {
  const styles = new Map<string, Element>();
  const add = (key: string, element: Element): unknown => styles.has(key) || styles.set(key, element);
  for (const document of documents) {
    for (const style of allOf(document, 'style:style'))
      add(`${said(style, 'style:family')} ${said(style, 'style:name')}`, style);
    for (const style of allOf(document, 'style:default-style'))
      add(`${said(style, 'style:family')} default`, style);
    for (const list of allOf(document, 'text:list-style')) add(`list ${said(list, 'style:name')}`, list);
  }

  /** A style and those that it is made from, that with the most to say first. */
  function chainOf(family: string, name: string | null): Element[] {
    const chain: Element[] = [];
    let style = name === null ? undefined : styles.get(`${family} ${name}`);
    while (style && !chain.includes(style)) {
      chain.push(style);
      style = styles.get(`${family} ${said(style, 'style:parent-style-name')}`);
    }
    const basis = family === 'text' ? undefined : styles.get(`${family} default`);
    return basis ? [...chain, basis] : chain;
  }
  const valueOf = (family: string, name: string | null, attribute: string): string | null =>
    propertiesOf(chainOf(family, name))
      .map((properties) => said(properties, attribute))
      .find(Boolean) ?? null;

  return {
    looksOf(family, name) {
      const looks = new Map<string, string>();
      for (const properties of propertiesOf(chainOf(family, name).toReversed())) {
        for (const [attribute, property, values] of TAKEN) {
          const value = said(properties, attribute);
          if (value !== null && values.test(value)) looks.set(property, value);
        }
        const [under, through] = ['underline', 'line-through'].map((line) =>
          said(properties, `style:text-${line}-style`),
        );
        if (under ?? through)
          looks.set(
            'text-decoration-line',
            !NO_LINE.test(through ?? 'none')
              ? 'line-through'
              : !NO_LINE.test(under ?? 'none')
                ? 'underline'
                : 'none',
          );
      }
      return looks;
    },
    positionOf(name) {
      const position = valueOf('text', name, 'style:text-position') ?? '';
      if (/^(?:super|[1-9])/.test(position)) return 'sup';
      return /^(?:sub|-)/.test(position) ? 'sub' : null;
    },
    isHidden: (family, name) => valueOf(family, name, 'text:display') === 'none',
    levelOf(name, level) {
      const list = name === null ? undefined : styles.get(`list ${name}`);
      const levels = Array.from(list?.children ?? []).filter((child) => LEVELS.test(kindOf(child)));
      return levels.find((each) => Number(said(each, 'text:level')) === level) ?? null;
    },
  };
}

/** What styles say of looks, each of its parts by itself. */
const propertiesOf = (styles: Element[]): Element[] =>
  styles.flatMap((style) =>
    Array.from(style.children).filter((child) => kindOf(child).endsWith('-properties')),
  );

/** The size and the margins of the first page, as properties of CSS, and what stands at its head and its foot. */
export function firstPageOf(styles: Document | null): {
  looks: Map<string, string>;
  header: Element | null;
  footer: Element | null;
} {
  const [master] = styles ? allOf(styles, 'style:master-page') : [];
  const layout =
    styles &&
    allOf(styles, 'style:page-layout').find(
      (each) => said(each, 'style:name') === (master && said(master, 'style:page-layout-name')),
    );
  const properties = layout && childOf(layout, 'style:page-layout-properties');
  const looks = new Map<string, string>();
  const take = (attribute: string, property: string): void => {
    const value = (properties && said(properties, attribute)) ?? '';
    if (LENGTH.test(value) && !value.startsWith('-')) looks.set(property, value);
  };
  take('fo:page-width', 'width');
  for (const side of SIDES) take(`fo:margin-${side}`, `padding-${side}`);
  return {
    looks,
    header: (master && (childOf(master, 'style:header-first') ?? childOf(master, 'style:header'))) ?? null,
    footer: (master && childOf(master, 'style:footer')) ?? null,
  };
}

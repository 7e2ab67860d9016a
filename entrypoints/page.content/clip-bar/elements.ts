import { createElement } from '../../../utils/text/safe-dom';

type Properties<Name extends keyof HTMLElementTagNameMap> = Partial<
  Omit<HTMLElementTagNameMap[Name], 'style' | 'dataset' | 'attributes'>
> & {
  attributes?: Record<string, string>;
  on?: Partial<Record<keyof HTMLElementEventMap, (event: Event) => void>>;
};

/** Makes an element with properties, attributes, listeners and children; strings become text nodes. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { attributes = {}, on = {}, ...properties }: Properties<Name> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(createElement(document, name), properties);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  for (const [type, listener] of Object.entries(on)) element.addEventListener(type, listener);
  element.append(...children);
  return element;
}

/** A button that does something only when a person pressed it, and that leaves the page's selection alone. */
export function button(
  label: string,
  className: string,
  press: () => void | Promise<void>,
): HTMLButtonElement {
  return make(
    'button',
    {
      type: 'button',
      className,
      on: {
        mousedown: (event) => event.preventDefault(),
        click: (event) => {
          if (event.isTrusted) void press();
        },
      },
    },
    label,
  );
}

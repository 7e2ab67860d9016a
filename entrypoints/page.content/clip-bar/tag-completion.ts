import { putTag, splitTypedTags, withoutTyped } from '../../../utils/notebook/tags';
import { make } from './elements';

interface TagCompletionOptions {
  /** The field in which tags are typed, separated by commas. */
  input: HTMLInputElement;
  /** What the list is called. */
  label: string;
  /** The tags that may be meant by the beginning of one, likeliest first. */
  complete(typed: string): Promise<string[]>;
  /** A tag was put into the field. */
  onChoose(): void;
}

/** Milliseconds without typing after which is asked. */
const REST = 120;

/**
 * Offers tags while one is typed, as the combobox of the ARIA Authoring Practices does: the arrow keys go through the
 * list, Enter takes what is chosen, Escape closes the list, and whoever types on is not disturbed.
 *
 * @returns the list, to be put below the field
 */
export function offerTags({ input, label, complete, onChoose }: TagCompletionOptions): HTMLElement {
  const list = make('ul', {
    id: 'tag-list',
    className: 'tag-list',
    hidden: true,
    attributes: { role: 'listbox', 'aria-label': label },
  });
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
    'aria-expanded': 'false',
  })) {
    input.setAttribute(name, value);
  }
  let active = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), REST);
  });
  input.addEventListener('blur', close);
  // Before the field's own keys: Enter must not keep the passage while a tag is being chosen.
  input.addEventListener('keydown', onKey, { capture: true });

  async function look(): Promise<void> {
    const { value } = input;
    const { typed } = splitTypedTags(value);
    const found = typed === '' ? [] : await complete(typed).catch(() => []);
    // Somebody who typed on is answered by the next question.
    if (input.value !== value) return;
    show(withoutTyped(value, found));
  }

  function show(tags: string[]): void {
    list.replaceChildren(...tags.map(option));
    list.hidden = tags.length === 0;
    input.setAttribute('aria-expanded', String(tags.length > 0));
    activate(-1);
  }

  function option(tag: string, index: number): HTMLElement {
    return make(
      'li',
      {
        id: `tag-${index}`,
        attributes: { role: 'option', 'aria-selected': 'false' },
        on: {
          // The field keeps the keyboard.
          mousedown: (event) => event.preventDefault(),
          click: (event) => {
            if (event.isTrusted) choose(tag);
          },
        },
      },
      tag,
    );
  }

  function activate(index: number): void {
    active = index;
    for (const [each, element] of [...list.children].entries()) {
      element.setAttribute('aria-selected', String(each === index));
    }
    const element = list.children[index];
    if (element) {
      input.setAttribute('aria-activedescendant', element.id);
      element.scrollIntoView?.({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  }

  function choose(tag: string): void {
    input.value = putTag(input.value, tag);
    close();
    onChoose();
  }

  function close(): void {
    clearTimeout(timer);
    show([]);
  }

  function onKey(event: KeyboardEvent): void {
    const count = list.children.length;
    if (count === 0 || event.isComposing) return;
    const chosen = list.children[active]?.textContent;
    if (event.key === 'ArrowDown') activate((active + 1) % count);
    else if (event.key === 'ArrowUp') activate((active <= 0 ? count : active) - 1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && chosen) choose(chosen);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  return list;
}

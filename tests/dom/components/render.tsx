import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { vi } from 'vitest';
import { AnnouncerProvider } from '../../../components/basics/announcer';
import { LanguageProvider } from '../../../components/basics/language';
import { PassageActionsContext, type PassageActions } from '../../../components/passage/passage-actions';
import { createTranslator, type Language, type Translator } from '../../../utils/i18n';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root | null = null;
let container: HTMLElement | null = null;

/** Actions that do nothing, with what a test is about put in their place. */
export function passageActions(known: Partial<PassageActions> = {}): PassageActions {
  return {
    drafts: new Map(),
    focusId: null,
    focusTaken: vi.fn<() => void>(),
    open: vi.fn<PassageActions['open']>(),
    copy: vi.fn<PassageActions['copy']>(),
    edit: vi.fn<PassageActions['edit']>(),
    save: vi.fn<PassageActions['save']>().mockResolvedValue('saved'),
    completeTag: vi.fn<PassageActions['completeTag']>().mockResolvedValue([]),
    discard: vi.fn<PassageActions['discard']>(),
    ...known,
  };
}

interface Surroundings {
  language?: Language;
  translator?: Translator;
  actions?: PassageActions;
}

/** Shows components in the document, or shows them again with something changed. */
export async function render(content: ReactNode, around: Surroundings = {}): Promise<HTMLElement> {
  const translator = around.translator ?? createTranslator(around.language ?? 'en');
  if (!root || !container) {
    container = document.createElement('div');
    document.body.append(container);
    root = createRoot(container);
  }
  const shown = root;
  await act(async () => {
    shown.render(
      <LanguageProvider translator={translator}>
        <AnnouncerProvider>
          <PassageActionsContext value={around.actions ?? passageActions()}>{content}</PassageActionsContext>
        </AnnouncerProvider>
      </LanguageProvider>,
    );
  });
  return container;
}

/** Leaves the document as it was. */
export async function unmount(): Promise<void> {
  await act(async () => root?.unmount());
  container?.remove();
  root = null;
  container = null;
}

/** The one element with a role (as an HTML selector) and a name that contains `name`. Throws when there is none. */
export function find<Found extends HTMLElement = HTMLElement>(selector: string, name = ''): Found {
  const elements = Array.from(document.querySelectorAll<Found>(selector));
  const found = elements.find((element) => nameOf(element).includes(name));
  if (!found) throw new Error(`No ${selector} named “${name}” in ${document.body.innerHTML}`);
  return found;
}

function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? element.textContent;
}

export async function click(element: HTMLElement): Promise<void> {
  await act(async () => element.click());
}

/** Types into a field as React hears it. */
export async function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  const prototype = Object.getPrototypeOf(field) as object;
  await act(async () => {
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

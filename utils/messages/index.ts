import { defineExtensionMessaging } from '@webext-core/messaging';
import * as v from 'valibot';
import { browser } from '../browser';
import {
  SCHEMAS,
  type ExtensionMessageName,
  type MessageAnswer,
  type MessageData,
  type MessageName,
  type PageMessageName,
} from './protocol';
import { PAGE_CALLS } from './page-calls';

export type * from './protocol';

type Calls = { [Name in MessageName]: (data: MessageData<Name>) => MessageAnswer<Name> };

const messenger = defineExtensionMessaging<Calls>();

/** Who called. `tabId` is absent for the panel and other pages of the extension. */
export interface Caller {
  tabId: number | undefined;
  windowId: number | undefined;
  /** Whether its tab is in a private window. */
  isPrivate: boolean;
}

/**
 * Sends a call to the background and every open page of the extension.
 *
 * Rejects when nobody answers, and when the extension was updated or removed under an open page.
 */
export async function send<Name extends MessageName>(
  name: Name,
  data: MessageData<Name>,
): Promise<MessageAnswer<Name>> {
  return (await messenger.sendMessage(name, ...([data] as never))) as MessageAnswer<Name>;
}

/** Sends a call to the page in a tab. Rejects when Kamernoot does not run there. */
export async function sendToTab<Name extends PageMessageName>(
  tabId: number,
  name: Name,
  data: MessageData<Name>,
): Promise<MessageAnswer<Name>> {
  return (await messenger.sendMessage(name, ...([data, tabId] as never))) as MessageAnswer<Name>;
}

type Handler<Name extends MessageName> = (
  data: MessageData<Name>,
  caller: Caller,
) => MessageAnswer<Name> | Promise<MessageAnswer<Name>>;

/**
 * Answers a call. What does not come from this extension or does not fit the call's schema is refused
 * before `handler` sees it. Returns a function that stops answering.
 */
export function handle<Name extends ExtensionMessageName>(name: Name, handler: Handler<Name>): () => void {
  return answer(name, handler, (data) => {
    const parsed = v.safeParse(SCHEMAS[name] as v.GenericSchema, data);
    return parsed.success && { checked: parsed.output as MessageData<Name> };
  });
}

/** Answers a call that is sent to a page, as `handle` does. */
export function handleInPage<Name extends PageMessageName>(name: Name, handler: Handler<Name>): () => void {
  return answer(name, handler, (data) => PAGE_CALLS[name](data) && { checked: data as MessageData<Name> });
}

function answer<Name extends MessageName>(
  name: Name,
  handler: Handler<Name>,
  check: (data: unknown) => { checked: MessageData<Name> } | false,
): () => void {
  return messenger.onMessage(name, (async (message: {
    data: unknown;
    sender: { id?: string; tab?: { id?: number; windowId?: number; incognito?: boolean } };
  }) => {
    if (message.sender.id !== browser.runtime.id) throw new Error('Refused: not our own message');
    // JSON has no undefined: a call without data arrives with null in some browsers.
    const fitting = check(message.data ?? undefined);
    if (!fitting) throw new Error(`Refused: ${name} does not carry what it must`);
    return await handler(fitting.checked, {
      tabId: message.sender.tab?.id,
      windowId: message.sender.tab?.windowId,
      isPrivate: message.sender.tab?.incognito ?? false,
    });
  }) as never);
}

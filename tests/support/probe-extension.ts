import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A small extension with one of everything the harness drives, so that the harness can be tested alone. */
export interface ProbeExtension {
  folder: string;
  remove(): void;
}

const BACKGROUND = `
async function keep(text) {
  const { kept = [] } = await chrome.storage.local.get('kept');
  await chrome.storage.local.set({ kept: [...kept, text] });
}
const firefox = Boolean(chrome.sidebarAction);
chrome.runtime.onInstalled.addListener(() => {
  for (const id of ['keep', 'cite']) chrome.contextMenus.create({ id, title: id, contexts: ['selection'] });
});
chrome.action.onClicked.addListener((tab) => {
  if (!firefox) chrome.sidePanel.open({ windowId: tab.windowId });
});
chrome.runtime.onMessage.addListener((text, sender, reply) => { keep(text).then(() => reply(true)); return true; });
chrome.commands.onCommand.addListener((name) => keep('command ' + name));
chrome.contextMenus.onClicked.addListener((info) => keep('menu ' + info.menuItemId + ' ' + info.selectionText));
`;

const CONTENT = `
const bar = document.createElement('probe-bar');
const root = bar.attachShadow({ mode: 'closed' });
bar.style.cssText = 'position: fixed; left: 0; bottom: 0';
const note = document.createElement('input');
note.setAttribute('aria-label', 'Note');
const button = document.createElement('button');
button.textContent = 'Keep';
const status = document.createElement('output');
let selected = '';
document.addEventListener('mouseup', () => { selected = String(getSelection()) || selected; });
button.addEventListener('click', async (event) => {
  await chrome.runtime.sendMessage(selected + ' (' + note.value + ')');
  status.textContent = event.isTrusted ? 'Kept' : 'Not a real click';
});
root.append(note, button, status);
document.documentElement.append(bar);
const words = document.createRange();
words.selectNodeContents(document.querySelector('a'));
CSS.highlights.set('probe', new Highlight(words));
`;

const PANEL = `
const search = document.querySelector('input');
async function show() {
  const { kept = [] } = await chrome.storage.local.get('kept');
  const items = kept.filter((text) => text.includes(search.value)).map((text) => {
    const item = document.createElement('li');
    item.textContent = text;
    return item;
  });
  document.querySelector('ul').replaceChildren(...items);
}
search.addEventListener('input', show);
chrome.storage.onChanged.addListener(show);
show();
`;

const PANEL_HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Probe</title>
<label>Search <input type="search"></label><ul></ul><script src="panel.js"></script></html>`;

/** Writes the extension for one browser into a temporary folder. */
export function makeProbeExtension(browser: 'chromium' | 'firefox'): ProbeExtension {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kamernoot-probe-'));
  const manifest = {
    manifest_version: 3,
    name: 'Probe',
    version: '1.0',
    host_permissions: ['https://*.tweedekamer.nl/*'],
    action: {},
    commands: {
      first: { suggested_key: { default: 'Alt+Shift+J' }, description: 'First' },
      keep: { suggested_key: { default: 'Alt+Shift+K' }, description: 'Keep' },
    },
    content_scripts: [{ matches: ['https://*.tweedekamer.nl/*'], js: ['content.js'] }],
    ...(browser === 'firefox'
      ? {
          permissions: ['storage', 'contextMenus'],
          background: { scripts: ['background.js'] },
          sidebar_action: { default_panel: 'sidepanel.html', open_at_install: false },
          browser_specific_settings: { gecko: { id: 'probe@kamernoot.nl' } },
        }
      : {
          permissions: ['storage', 'contextMenus', 'sidePanel'],
          background: { service_worker: 'background.js' },
          side_panel: { default_path: 'sidepanel.html' },
        }),
  };
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'background.js': BACKGROUND,
    'content.js': CONTENT,
    'panel.js': PANEL,
    'sidepanel.html': PANEL_HTML,
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

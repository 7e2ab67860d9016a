import { defineBackground } from 'wxt/utils/define-background';
import { registerClipping } from './clipping';
import { registerDocuments } from './documents';
import { registerFiles } from './files';
import { registerHydration } from './hydration';
import { registerLookups } from './lookups';
import { registerMenus } from './menus';
import { registerOmnibox } from './omnibox';
import { registerPageTools } from './page-tools';
import { registerPages } from './pages';
import { registerPanel } from './panel';
import { registerRedirects } from './redirects';
import { registerSnapshots } from './snapshots';
import { registerUpdates } from './updates';
import { registerUpkeep } from './upkeep';
import { registerWelcome } from './welcome';

/**
 * Serves messages and owns menus, commands and badge. The worker may be stopped at any moment and is woken by
 * an event: so every listener is registered at once, and nothing is remembered here.
 */
export default defineBackground(() => {
  registerPanel();
  registerMenus();
  registerPages();
  registerClipping();
  registerDocuments();
  registerFiles();
  registerHydration();
  registerLookups();
  registerOmnibox();
  registerPageTools();
  registerRedirects();
  registerSnapshots();
  registerUpdates();
  registerUpkeep();
  registerWelcome();
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPageTools } from './page.content/page-tools/create-page-tools';
import { handOver } from './page.content/page-tools/hand-over';

/** Card, bar and what finds passages: the background runs this in a page when they are first needed there. */
export default defineUnlistedScript(() => handOver(createPageTools));

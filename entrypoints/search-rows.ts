import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createReader } from '../utils/notebook/reader';
import { createRows, onRowsChanged } from '../utils/notebook/rows';
import { handOver } from './search-worker/notebook-rows';

/** The notebook as the search follows it: its worker runs this when it can answer from what was stored. */
export default defineUnlistedScript(() =>
  handOver({ ...createRows(), total: createReader().total, onChanged: onRowsChanged }),
);

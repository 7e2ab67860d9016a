import { useLiveQuery } from 'dexie-react-hooks';
import { CopiesSection } from '../../components/copies/copies-section';
import { createFileCopies } from '../../utils/files/copies';
import { useCopyActions } from '../shared/use-copy-actions';

const copies = createFileCopies();

/** The kept copies of files, in the settings. */
export function Copies() {
  const kept = useLiveQuery(() => copies.list().catch(unreadable));
  const actions = useCopyActions();
  return kept && <CopiesSection copies={kept} actions={actions} />;
}

/** The other settings must stay within reach. */
function unreadable(error: unknown): null {
  console.error('Kamernoot cannot read the kept copies', error);
  return null;
}

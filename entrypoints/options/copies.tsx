import { useLiveQuery } from 'dexie-react-hooks';
import { CopiesSection } from '../../components/copies/copies-section';
import { createFileCopies } from '../../utils/files/copies';
import { orNothing } from '../shared/or-nothing';
import { useCopyActions } from '../shared/use-copy-actions';

const copies = createFileCopies();

/** The kept copies of files, in the settings. */
export function Copies() {
  const kept = useLiveQuery(() => copies.list().catch(orNothing(null)));
  const actions = useCopyActions();
  return kept && <CopiesSection copies={kept} actions={actions} />;
}

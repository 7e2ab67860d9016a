import { Exporting } from '../shared/exporting';
import { Screen } from '../shared/screen';
import { Panel } from './panel';

/** The side panel in the language that was chosen. */
export function App() {
  return (
    <Screen>
      <Exporting>
        <Panel />
      </Exporting>
    </Screen>
  );
}

import { Screen } from '../shared/screen';
import { Reader } from './reader';

/** The reader in the language that was chosen. */
export function App() {
  return (
    <Screen>
      <Reader />
    </Screen>
  );
}

import { Screen } from '../shared/screen';
import { Welcome } from './welcome';

/** The page that opens once, after installing, and that settings and an empty notebook lead to. */
export function App() {
  return (
    <Screen>
      <Welcome />
    </Screen>
  );
}

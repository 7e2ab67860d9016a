import { switchPlainKeys } from '../../components/basics/plain-key';
import { plainKeysSetting } from '../../utils/settings';

/** Switches the shortcuts of a single key on or off as the user chose, here and from now on. */
export function followPlainKeys(): void {
  plainKeysSetting.watch(switchPlainKeys);
  plainKeysSetting
    .getValue()
    .then(switchPlainKeys)
    .catch((error: unknown) => console.warn('Kamernoot: choice of shortcuts not read', error));
}

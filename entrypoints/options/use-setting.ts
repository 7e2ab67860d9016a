import { useEffect, useState } from 'react';
import type { Setting } from '../../utils/settings/setting';

/** A choice of the user, also when it is changed elsewhere; null until it is known. */
export function useSetting<Value>(setting: Setting<Value>): Value | null {
  const [value, setValue] = useState<Value | null>(null);
  useEffect(() => {
    void setting.getValue().then(setValue);
    return setting.watch(setValue);
  }, [setting]);
  return value;
}

import { useEffect, useState } from 'react';
import type { Setting } from '../../utils/settings/setting';

/** A choice of the user, also when it is changed elsewhere; null until it is known. */
export function useSetting<Value>(setting: Setting<Value>): Value | null {
  const [value, setValue] = useState<Value | null>(null);
  useEffect(() => {
    // What was read is of no use any more when it changed meanwhile.
    let changed = false;
    const stop = setting.watch((next) => {
      changed = true;
      setValue(() => next);
    });
    void setting.getValue().then((stored) => changed || setValue(() => stored));
    return () => {
      changed = true;
      stop();
    };
  }, [setting]);
  return value;
}

import { browser } from '../browser';

/** A choice of the user, kept in the extension's storage. */
export interface Setting<Value> {
  /** The choice; the fallback when none was made, or when it cannot be read. */
  getValue(): Promise<Value>;
  setValue(value: Value): Promise<void>;
  /** Calls back with every later choice, wherever it is made. Returns what ends that. */
  watch(onChange: (value: Value) => void): () => void;
}

/** @param isValid refuses what another version, or nobody we know, has stored */
export function createSetting<Value>(
  name: string,
  fallback: Value,
  isValid: (value: unknown) => boolean,
): Setting<Value> {
  const read = (value: unknown): Value => (isValid(value) ? (value as Value) : fallback);
  return {
    async getValue() {
      const { [name]: value } = await browser.storage.local.get(name);
      return read(value);
    },
    setValue: (value) => browser.storage.local.set({ [name]: value }),
    watch(onChange) {
      const listener = (changes: Record<string, { newValue?: unknown }>): void => {
        const change = changes[name];
        if (change) onChange(read(change.newValue));
      };
      browser.storage.local.onChanged.addListener(listener);
      return () => browser.storage.local.onChanged.removeListener(listener);
    },
  };
}

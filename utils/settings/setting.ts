import { browser } from '../browser';

/** A choice of the user, kept in the extension's storage. */
export interface Setting<Value> {
  /** Under which it is stored. */
  readonly name: string;
  /** Whether a value that was stored, here or elsewhere, is one of its choices. */
  isValid(value: unknown): boolean;
  /** The choice; the fallback when none was made, or when it cannot be read. */
  getValue(): Promise<Value>;
  setValue(value: Value): Promise<void>;
  /** Calls back with every later choice, wherever it is made. Returns what ends that. */
  watch(onChange: (value: Value) => void): () => void;
}

const names = new Set<string>();

/**
 * @param isValid refuses what another version, or nobody we know, has stored
 * @param isMade whether it is something that the user made, which resetting the choices must not take away
 */
export function createSetting<Value>(
  name: string,
  fallback: Value,
  isValid: (value: unknown) => boolean,
  isMade = false,
): Setting<Value> {
  if (!isMade) names.add(name);
  const read = (value: unknown): Value => (isValid(value) ? (value as Value) : fallback);
  return {
    name,
    isValid,
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

/**
 * Puts every choice back to what it was at first. Only the choices: what was made or typed stands in the
 * same storage and stays, and the notebook is somewhere else altogether.
 */
export function resetSettings(): Promise<void> {
  return browser.storage.local.remove([...names]);
}

import { browser } from '../browser';

/** A choice of the user, kept in the extension's storage. */
export interface Setting<Value> {
  /** Under which it is stored. */
  readonly name: string;
  /** Whether a value that was stored, here or elsewhere, is one of its choices. */
  isValid(value: unknown): boolean;
  /**
   * The choice; the fallback when none was made, or when what is stored is none of its choices. Rejects when the
   * browser cannot read its storage.
   */
  getValue(): Promise<Value>;
  setValue(value: Value): Promise<void>;
  /** Calls back with every later choice, wherever it is made. Returns what ends that. */
  watch(onChange: (value: Value) => void): () => void;
}

const names = new Set<string>();

/**
 * A choice that is put back to `fallback` when the choices are reset.
 *
 * @param isValid refuses what another version, or nobody we know, has stored
 */
export function createSetting<Value>(
  name: string,
  fallback: Value,
  isValid: (value: unknown) => value is Value,
): Setting<Value> {
  names.add(name);
  return createStored(name, fallback, isValid);
}

/** Something that the user made: as a setting, but resetting the choices does not take it away. */
export function createStored<Value>(
  name: string,
  fallback: Value,
  isValid: (value: unknown) => value is Value,
): Setting<Value> {
  const read = (value: unknown): Value => (isValid(value) ? value : fallback);
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

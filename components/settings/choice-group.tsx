import { useId } from 'react';
import { useAnnounce } from '../basics/announcer';
import { useTranslator } from '../basics/language';
import { SettingsHint } from './settings-hint';

interface Choice<Value extends string> {
  value: Value;
  label: string;
  /** The language that the label is in, where it is not the page's. */
  lang?: string;
}

interface ChoiceGroupProps<Value extends string> {
  title: string;
  choices: readonly Choice<Value>[];
  chosen: Value;
  /** Resolves when it is stored. */
  onChoose: (value: Value) => Promise<void>;
  hint?: string;
}

/** One of several things to choose from. A choice holds at once, and that it was stored is read aloud. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const { title, choices, chosen, onChoose, hint } = props;
  const t = useTranslator();
  const announce = useAnnounce();
  const name = useId();
  const hintId = useId();
  return (
    <fieldset aria-describedby={hint && hintId}>
      <legend>{title}</legend>
      {choices.map(({ value, label, lang }) => (
        <label key={value} lang={lang}>
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => void onChoose(value).then(() => announce(t('options.saved')))}
          />
          {label}
        </label>
      ))}
      <SettingsHint id={hintId} text={hint} />
    </fieldset>
  );
}

import { useId } from 'react';

interface RadioListProps<Value extends string> {
  title: string;
  choices: readonly { value: Value; label: string; hint: string }[];
  chosen: Value;
  onChoose: (value: Value) => void;
  /** Whether the keyboard is to begin here. */
  focus?: boolean;
}

/** One of several things to choose from, each with a word on what it is for. */
export function RadioList<Value extends string>({
  title,
  choices,
  chosen,
  onChoose,
  focus,
}: RadioListProps<Value>) {
  const id = useId();
  return (
    <fieldset className="radio-list">
      <legend>{title}</legend>
      {choices.map(({ value, label, hint }) => (
        <label key={value}>
          <input
            type="radio"
            name={id}
            checked={value === chosen}
            aria-describedby={`${id}-${value}`}
            aria-label={label}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- in a dialog that was asked for
            autoFocus={focus && value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{label}</span>
          <span id={`${id}-${value}`} className="radio-hint">
            {hint}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** What a setting does, below it; `id` is what the setting is described by. Nothing where there is nothing to say. */
export function SettingsHint({ id, text }: { id: string; text: string | undefined }) {
  return text === undefined ? null : (
    <p className="settings-hint" id={id}>
      {text}
    </p>
  );
}

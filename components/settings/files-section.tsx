import { useAnnounce } from '../basics/announcer';
import { useTranslator } from '../basics/language';

interface FilesSectionProps {
  /** Whether every PDF of the sites opens in the reader. */
  opens: boolean;
  /** Resolves when it is stored. */
  onOpens: (opens: boolean) => Promise<void>;
}

/** What happens to letters that are files. */
export function FilesSection({ opens, onOpens }: FilesSectionProps) {
  const t = useTranslator();
  const announce = useAnnounce();
  return (
    <fieldset>
      <legend>{t('options.files')}</legend>
      <label>
        <input
          type="checkbox"
          checked={opens}
          aria-describedby="files-hint"
          onChange={(event) => void onOpens(event.target.checked).then(() => announce(t('options.saved')))}
        />
        {t('options.openFiles')}
      </label>
      <p id="files-hint" className="settings-hint">
        {t('options.openFilesHint')}
      </p>
    </fieldset>
  );
}

import { useAnnounce } from '../announcer';
import { useTranslator } from '../language';

interface LinksSectionProps {
  /** Whether references on pages are made links. */
  links: boolean;
  /** Resolves when it is stored. */
  onLinks: (links: boolean) => Promise<void>;
}

/** What Kamernoot does to pages. */
export function LinksSection({ links, onLinks }: LinksSectionProps) {
  const t = useTranslator();
  const announce = useAnnounce();
  return (
    <fieldset>
      <legend>{t('options.pages')}</legend>
      <label>
        <input
          type="checkbox"
          checked={links}
          aria-describedby="links-hint"
          onChange={(event) => void onLinks(event.target.checked).then(() => announce(t('options.saved')))}
        />
        {t('options.links')}
      </label>
      <p id="links-hint">{t('options.linksHint')}</p>
    </fieldset>
  );
}

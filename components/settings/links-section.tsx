import { Button } from '../basics/button';
import { useAnnounce } from '../basics/announcer';
import { useTranslator } from '../basics/language';
import { SettingsSection } from './settings-section';
import { SettingsSwitch } from './settings-switch';

interface LinksSectionProps {
  /** Whether references on pages are made links. */
  links: boolean;
  /** Resolves when it is stored. */
  onLinks: (links: boolean) => Promise<void>;
  /** Sites where the user wants none, `tweedekamer.nl`. */
  sitesWithout: string[];
  /** Wants links on a site again. Resolves when it is stored. */
  onSite: (site: string) => Promise<void>;
}

/** What Kamernoot does to pages, and where it does not. */
export function LinksSection({ links, onLinks, sitesWithout, onSite }: LinksSectionProps) {
  const t = useTranslator();
  const announce = useAnnounce();
  return (
    <SettingsSection title={t('options.pages')}>
      <SettingsSwitch
        label={t('options.links')}
        on={links}
        onChange={onLinks}
        hint={t('options.linksHint')}
      />
      {links && sitesWithout.length > 0 && (
        <>
          <h3 id="sites-without-title">{t('options.sitesWithout')}</h3>
          <ul className="settings-rows" aria-labelledby="sites-without-title">
            {sitesWithout.map((site) => (
              <li key={site}>
                <span>{site}</span>
                <Button
                  aria-label={t('options.linksAgainOn', { site })}
                  onClick={() => void onSite(site).then(() => announce(t('options.saved')))}
                >
                  {t('options.linksAgain')}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {links && sitesWithout.length === 0 && <p className="settings-hint">{t('options.sitesWithoutNone')}</p>}
    </SettingsSection>
  );
}

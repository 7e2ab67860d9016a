import { useTranslator } from '../basics/language';
import './site-links-switch.css';

interface SiteLinksSwitchProps {
  /** `tweedekamer.nl` */
  site: string;
  wanted: boolean;
  onWanted: (wanted: boolean) => void;
}

/** Whether references on this site become links. */
export function SiteLinksSwitch({ site, wanted, onWanted }: SiteLinksSwitchProps) {
  const t = useTranslator();
  return (
    <label className="site-links-switch">
      <input type="checkbox" checked={wanted} onChange={(event) => onWanted(event.target.checked)} />
      {t('letter.linksHere', { site })}
    </label>
  );
}

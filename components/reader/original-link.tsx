import { Icon } from '../basics/icon';
import { useTranslator } from '../basics/language';

/** Leads to the file itself, as the browser shows it. */
export function OriginalLink({
  address,
  look = 'secondary',
}: {
  address: string;
  look?: 'primary' | 'secondary' | 'icon';
}) {
  const t = useTranslator();
  const label = t('reader.original');
  return look === 'icon' ? (
    <a className="icon-button" href={address} rel="noopener noreferrer" aria-label={label} title={label}>
      <Icon name="jump" />
    </a>
  ) : (
    <a className={`button button-${look}`} href={address} rel="noopener noreferrer">
      <Icon name="jump" />
      {label}
    </a>
  );
}

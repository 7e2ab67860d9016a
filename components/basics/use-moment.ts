import { useTranslator } from './language';

/** A moment as people write it, to the minute, in their own time: `22 november 2026 om 10:04`. */
export function useMoment(): (iso: string) => string {
  const { language } = useTranslator();
  const format = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
  });
  return (iso) => format.format(new Date(iso));
}

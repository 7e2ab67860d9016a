import { useTranslator } from '../basics/language';
import type { PassageGroup } from './group-passages';
import './group-heading.css';

interface GroupHeadingProps {
  group: PassageGroup;
  /** As parliament calls its dossier; null where there is none, or none is known. */
  title: string | null;
}

/** What passages that stand together have in common, and how many they are. */
export function GroupHeading({ group: { label, count }, title }: GroupHeadingProps) {
  const t = useTranslator();
  return (
    <>
      <span className="group-heading-line">
        {label === null ? (
          <span className="group-heading-label">{t('grouping.other')}</span>
        ) : (
          <span className="group-heading-label" lang="nl">
            {label}
          </span>
        )}{' '}
        <span className="group-heading-count">{t('notebook.count', { count })}</span>
      </span>
      {title !== null && (
        <span className="group-heading-title" lang="nl">
          {' '}
          {title}
        </span>
      )}
    </>
  );
}

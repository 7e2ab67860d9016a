import { CITATION_STYLES, type CitationStyle } from '../../utils/citation/types';
import { useTranslator } from '../language';
import { ChoiceGroup } from './choice-group';

interface CitationSectionProps {
  style: CitationStyle;
  /** Resolves when it is stored. */
  onStyle: (style: CitationStyle) => Promise<void>;
}

/** How what is copied and taken out is cited. */
export function CitationSection({ style, onStyle }: CitationSectionProps) {
  const t = useTranslator();
  return (
    <ChoiceGroup
      title={t('options.citation')}
      choices={CITATION_STYLES.map((value) => ({ value, label: t(`options.citation.${value}`) }))}
      chosen={style}
      onChoose={onStyle}
      hint={t('options.citationHint')}
    />
  );
}

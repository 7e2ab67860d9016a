import { CITATION_STYLES, type CitationStyle } from '../../utils/citation/types';
import { useTranslator } from '../basics/language';
import { ChoiceGroup } from './choice-group';

interface CitationSectionProps {
  chosen: CitationStyle;
  /** Resolves when it is stored. */
  onChoose: (style: CitationStyle) => Promise<void>;
}

/** How what is copied and taken out is cited. */
export function CitationSection({ chosen, onChoose }: CitationSectionProps) {
  const t = useTranslator();
  return (
    <ChoiceGroup
      title={t('options.citation')}
      choices={CITATION_STYLES.map((value) => ({ value, label: t(`options.citation.${value}`) }))}
      chosen={chosen}
      onChoose={onChoose}
      hint={t('options.citationHint')}
    />
  );
}

import { IconButton } from '../basics/button';
import { useTranslator } from '../basics/language';

/** The steps in which a letter is shown larger or smaller; 1 is its real size. */
const STEPS = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];

/** The next step up or down from a scale; the scale itself where there is none. */
export function nextScale(scale: number, direction: 1 | -1): number {
  const steps = direction === 1 ? STEPS : STEPS.toReversed();
  return steps.find((step) => (step - scale) * direction > 0.01) ?? scale;
}

interface ZoomButtonsProps {
  scale: number;
  /** It is as wide as the window lets it be. */
  fits: boolean;
  onScale: (scale: number | 'fit') => void;
}

/** Larger, smaller, and as wide as fits. */
export function ZoomButtons({ scale, fits, onScale }: ZoomButtonsProps) {
  const t = useTranslator();
  return (
    <span className="reader-tools-group">
      <IconButton icon="smaller" label={t('reader.zoomOut')} onClick={() => onScale(nextScale(scale, -1))} />
      <span className="zoom-percent">{t('reader.zoom', { percent: Math.round(scale * 100) })}</span>
      <IconButton icon="larger" label={t('reader.zoomIn')} onClick={() => onScale(nextScale(scale, 1))} />
      <IconButton icon="fit" label={t('reader.fit')} aria-pressed={fits} onClick={() => onScale('fit')} />
    </span>
  );
}

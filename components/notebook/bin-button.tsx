import type { Ref } from 'react';
import { IconButton } from '../basics/button';
import { useTranslator } from '../basics/language';

interface BinButtonProps {
  /** How many passages lie in it. */
  count: number;
  /** Whether it is open. */
  pressed: boolean;
  onPress: () => void;
  ref?: Ref<HTMLButtonElement>;
}

/** The way to the bin, and back; nothing while it is empty. */
export function BinButton({ count, pressed, onPress, ref }: BinButtonProps) {
  const t = useTranslator();
  if (count === 0) return null;
  return (
    <IconButton
      ref={ref ?? null}
      icon="delete"
      label={t('bin.open', { count })}
      aria-pressed={pressed}
      onClick={onPress}
    />
  );
}

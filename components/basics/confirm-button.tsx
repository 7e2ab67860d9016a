import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from './button';
import './confirm-button.css';
import { useTranslator } from './language';

interface ConfirmButtonProps {
  /** What it does. */
  label: string;
  /** What it asks before it does it. */
  question: string;
  onConfirm: () => void;
}

/** A button for what cannot be taken back: it asks first, in its own place. */
export function ConfirmButton({ label, question, onConfirm }: ConfirmButtonProps) {
  const t = useTranslator();
  const [asking, setAsking] = useState(false);
  const asker = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);

  // The keyboard stays where it was; the harmless answer comes first.
  useEffect(() => {
    if (asking) keep.current?.focus();
    else if (wasAsking.current) asker.current?.focus();
    wasAsking.current = asking;
  }, [asking]);

  if (!asking) {
    return (
      <Button ref={asker} look="plain" onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setAsking(false);
  };
  return (
    <fieldset className="confirm-button">
      <legend>{question}</legend>
      <Button ref={keep} onKeyDown={onKeyDown} onClick={() => setAsking(false)}>
        {t('confirm.no')}
      </Button>
      <Button
        onKeyDown={onKeyDown}
        onClick={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        {label}
      </Button>
    </fieldset>
  );
}

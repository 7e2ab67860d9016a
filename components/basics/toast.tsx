import { useEffect, useRef } from 'react';
import { Button, IconButton } from './button';
import { useTranslator } from './language';
import './toast.css';
import { useStable } from './use-stable';

/** How long what only tells stays, in milliseconds; longer while pointer or keyboard are on it. */
const STAYS = 6_000;

/** What happened just now. */
export interface ToastMessage {
  text: string;
  /** What can be taken back. */
  onUndo?: () => void;
  /** It went well, and asks for nothing: the message goes by itself, and uncovers what it lies over. */
  passing?: boolean;
}

interface ToastProps {
  message: ToastMessage | null;
  onClose: () => void;
}

/**
 * Says what happened. What went wrong or can be undone stays until it is closed or something else happens: nobody has to
 * hurry.
 */
export function Toast({ message, onClose }: ToastProps) {
  const t = useTranslator();
  const place = useRef<HTMLDivElement>(null);
  const close = useStable(onClose);
  useEffect(() => {
    if (!message?.passing) return undefined;
    const timer = setInterval(() => {
      if (!place.current?.matches(':hover, :focus-within')) close();
    }, STAYS);
    return () => clearInterval(timer);
  }, [message, close]);
  if (!message) return null;
  return (
    <div className="toast" ref={place}>
      <p>{message.text}</p>
      {message.onUndo && <Button onClick={message.onUndo}>{t('passage.undo')}</Button>}
      <IconButton icon="close" label={t('panel.dismiss')} onClick={onClose} />
    </div>
  );
}

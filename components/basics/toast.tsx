import { Button, IconButton } from './button';
import { useTranslator } from './language';
import './toast.css';

/** What happened just now. */
export interface ToastMessage {
  text: string;
  /** What can be taken back. */
  onUndo?: () => void;
}

interface ToastProps {
  message: ToastMessage | null;
  onClose: () => void;
}

/** Says what happened, and stays until it is closed or something else happens: nobody has to hurry to undo. */
export function Toast({ message, onClose }: ToastProps) {
  const t = useTranslator();
  if (!message) return null;
  return (
    <div className="toast">
      <p>{message.text}</p>
      {message.onUndo && <Button onClick={message.onUndo}>{t('passage.undo')}</Button>}
      <IconButton icon="close" label={t('panel.dismiss')} onClick={onClose} />
    </div>
  );
}

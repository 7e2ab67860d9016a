import { useCallback, useState } from 'react';
import { useAnnounce } from '../../components/basics/announcer';
import type { ToastMessage } from '../../components/basics/toast';

/** The message at the lower edge, and a function that replaces it (null: closes it) and has it read aloud. */
export function useToast(): [ToastMessage | null, (message: ToastMessage | null) => void] {
  const announce = useAnnounce();
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const show = useCallback(
    (next: ToastMessage | null) => {
      setMessage(next);
      if (next) announce(next.text);
    },
    [announce],
  );
  return [message, show];
}

import { useEffect, useRef } from 'react';
import { Button } from './button';
import { useTranslator } from './language';

/** Asks for more when it comes into view, and is a button for whoever does not scroll. */
export function LoadMore({ onMore }: { onMore: () => void }) {
  const t = useTranslator();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) onMore();
    });
    if (button.current) observer.observe(button.current);
    return () => observer.disconnect();
  }, [onMore]);
  return (
    <Button ref={button} onClick={onMore}>
      {t('notebook.loadMore')}
    </Button>
  );
}

import { useEffect, useState, type RefObject } from 'react';
import { fittingScale, scrollToWords } from '../fitting-scale';

interface OfficeScale {
  /** 1 is the real size. */
  scale: number;
  zoom: 'fit' | number;
  setZoom(zoom: 'fit' | number): void;
}

/** How large a letter is shown: its pages have a width of their own. */
export function useOfficeScale(container: RefObject<HTMLElement | null>, isDrawn: boolean): OfficeScale {
  const [zoom, setZoom] = useState<'fit' | number>('fit');
  const [scale, setScale] = useState(1);
  useEffect(() => {
    const root = container.current;
    const page = root?.querySelector<HTMLElement>('section');
    if (!isDrawn || !root || !page) return undefined;
    const fit = (): void => {
      const natural = page.offsetWidth;
      const fitting = fittingScale(root.clientWidth, natural);
      const wanted = Math.max(0.1, Math.round(1000 * (zoom === 'fit' ? fitting : zoom)) / 1000);
      root.style.setProperty('--office-scale', String(wanted));
      if (zoom === 'fit') root.scrollLeft = scrollToWords(root.clientWidth, wanted * natural);
      setScale(wanted);
    };
    const observer = new ResizeObserver(fit);
    observer.observe(root);
    return () => observer.disconnect();
  }, [container, isDrawn, zoom]);
  return { scale, zoom, setZoom };
}

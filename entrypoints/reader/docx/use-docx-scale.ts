import { useEffect, useState, type RefObject } from 'react';

interface DocxScale {
  /** 1 is the real size. */
  scale: number;
  zoom: 'fit' | number;
  setZoom(zoom: 'fit' | number): void;
}

/** A page that fits a wide window is not shown larger than this. */
const LARGEST_FIT = 1.25;
/** What stands left and right of a page, in CSS pixels. */
const MARGIN = 16;

/** How large a letter is shown: its pages have a width of their own. */
export function useDocxScale(container: RefObject<HTMLElement | null>, isDrawn: boolean): DocxScale {
  const [zoom, setZoom] = useState<'fit' | number>('fit');
  const [scale, setScale] = useState(1);
  useEffect(() => {
    const root = container.current;
    const page = root?.querySelector<HTMLElement>('section');
    if (!isDrawn || !root || !page) return undefined;
    const fit = (): void => {
      const natural = page.offsetWidth;
      const fitting = natural === 0 ? 1 : Math.min(LARGEST_FIT, (root.clientWidth - 2 * MARGIN) / natural);
      const wanted = Math.max(0.1, Math.round(1000 * (zoom === 'fit' ? fitting : zoom)) / 1000);
      root.style.setProperty('--docx-scale', String(wanted));
      setScale(wanted);
    };
    const observer = new ResizeObserver(fit);
    observer.observe(root);
    return () => observer.disconnect();
  }, [container, isDrawn, zoom]);
  return { scale, zoom, setZoom };
}

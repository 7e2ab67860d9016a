import { createContext, useCallback, useContext, useRef, type ReactNode } from 'react';

type Announce = (text: string) => void;

const AnnounceContext = createContext<Announce>(() => {});

/** Holds the one region through which a screen reader is told what happened. */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const region = useRef<HTMLOutputElement>(null);
  const announce = useCallback((text: string) => {
    // Set on the node itself: VoiceOver does not read what a framework inserts.
    // A text that is said twice must differ, or it is said once; a no-break space is not pronounced.
    if (region.current) {
      region.current.textContent = region.current.textContent === text ? `${text}\u00A0` : text;
    }
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      {/* Heard through a dialog as well: the attribute spares it from what a dialog hides behind itself. */}
      <output ref={region} className="visually-hidden" data-live-announcer />
    </AnnounceContext>
  );
}

/** A function that has a screen reader say something when it has finished speaking. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

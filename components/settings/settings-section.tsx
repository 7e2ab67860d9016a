import { useEffect, useId, useRef, type ReactNode } from 'react';

interface SettingsSectionProps {
  title: string;
  /** Whether the user came for this one: it is brought into view, with the keyboard at its heading. */
  asked?: boolean;
  children: ReactNode;
}

/** One subject of the settings, under its own heading. */
export function SettingsSection({ title, asked = false, children }: SettingsSectionProps) {
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!asked) return;
    heading.current?.scrollIntoView();
    heading.current?.focus({ preventScroll: true });
  }, [asked]);
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} ref={heading} tabIndex={asked ? -1 : undefined}>
        {title}
      </h2>
      {children}
    </section>
  );
}

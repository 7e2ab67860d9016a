import type { ReactNode } from 'react';
import './notice.css';

interface NoticeProps {
  /** `problem`: something did not work. */
  tone?: 'plain' | 'problem';
  text: string;
  children?: ReactNode;
}

/** A sentence with what can be done about it. A problem is read aloud when it appears. */
export function Notice({ tone = 'plain', text, children }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`} role={tone === 'problem' ? 'alert' : undefined}>
      <p>{text}</p>
      {children}
    </div>
  );
}

import type { ReactNode } from 'react';
import './reader-message.css';

interface ReaderMessageProps {
  /** `problem` is read aloud when it appears. */
  tone?: 'plain' | 'problem';
  title: string;
  text?: string;
  /** What can be done about it. */
  children?: ReactNode;
}

/** What stands in the reader while it shows no file: what is going on, and what can be done. */
export function ReaderMessage({ tone = 'plain', title, text, children }: ReaderMessageProps) {
  return (
    <main className="reader-message">
      <div role={tone === 'problem' ? 'alert' : undefined}>
        <h1>{title}</h1>
        {text && <p>{text}</p>}
      </div>
      {children && <div className="reader-message-actions button-row">{children}</div>}
    </main>
  );
}

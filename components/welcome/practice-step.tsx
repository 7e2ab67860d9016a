import type { ReactNode } from 'react';
import { useTranslator } from '../basics/language';

interface PracticeStepProps {
  /** From 1. */
  number: number;
  title: string;
  text: string;
  done: boolean;
  children?: ReactNode;
}

/** One of the things to try. That it was done is said in a word, too. */
export function PracticeStep({ number, title, text, done, children }: PracticeStepProps) {
  const t = useTranslator();
  return (
    <li className={done ? 'practice-step practice-step-done' : 'practice-step'}>
      <span className="practice-number" aria-hidden="true">
        {done ? '✓' : number}
      </span>
      <div>
        <h2>
          {title}
          {done && <span className="visually-hidden"> ({t('welcome.done')})</span>}
        </h2>
        <p>{text}</p>
        {children}
      </div>
    </li>
  );
}

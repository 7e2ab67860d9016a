import { useEffect, useState } from 'react';

/**
 * What was answered to the last question that was answered; null before the first.
 *
 * @param ask asks anew whenever it is another function; null asks nothing. Its signal tells that something else is
 *   asked by now
 */
export function useAnswer<Value>(
  ask: ((signal: AbortSignal) => Promise<Value>) | null,
): Value | 'failed' | null {
  const [answer, setAnswer] = useState<Value | 'failed' | null>(null);
  useEffect(() => {
    if (!ask) return undefined;
    const asking = new AbortController();
    const wait = async (): Promise<void> => {
      try {
        const answered = await ask(asking.signal);
        if (!asking.signal.aborted) setAnswer(() => answered);
      } catch (error) {
        if (asking.signal.aborted) return;
        console.error('Kamernoot cannot answer', error);
        setAnswer('failed');
      }
    };
    void wait();
    return () => asking.abort();
  }, [ask]);
  return answer;
}

import { useEffect, useState } from 'react';

/**
 * What was answered to the last question that was answered; null before the first.
 *
 * @param ask asks anew whenever it is another function; null asks nothing
 */
export function useAnswer<Value>(ask: (() => Promise<Value>) | null): Value | 'failed' | null {
  const [answer, setAnswer] = useState<Value | 'failed' | null>(null);
  useEffect(() => {
    if (!ask) return undefined;
    let ended = false;
    const wait = async (): Promise<void> => {
      try {
        const answered = await ask();
        if (!ended) setAnswer(() => answered);
      } catch (error) {
        if (ended) return;
        console.error('Kamernoot cannot answer', error);
        setAnswer('failed');
      }
    };
    void wait();
    return () => {
      ended = true;
    };
  }, [ask]);
  return answer;
}

import { useEffect, useState } from 'react';
import type { ViewClient } from '../../check/board-views';
import type { TriedAnswer } from '../../check/formula-answer';
import type { Argument } from '../../formulas/argument';
import { useFormulaPort } from './formula-port-context';
import { readCall } from './tried-call';

/** What a call would give, as far as it is known. */
export type Preview =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'answer'; readonly answer: TriedAnswer }
  | { readonly kind: 'not-readable'; readonly text: string }
  | { readonly kind: 'failed'; readonly message: string };

const QUIET_MS = 250;

export interface PreviewedCall {
  readonly id: string;
  readonly args: readonly Argument[];
  /** How many parameters the function has. */
  readonly count: number;
  /** The sheet that cells without a sheet are on. */
  readonly home: string;
}

/** Tries a call whenever it changes, once typing rests; null tries nothing. Only reads. */
export function usePreview(client: ViewClient, call: PreviewedCall | null): Preview | null {
  const port = useFormulaPort();
  const [known, setKnown] = useState<{ readonly key: string; readonly preview: Preview } | null>(null);
  const key = call && JSON.stringify(call);
  useEffect(() => {
    if (key === null) return;
    let wanted = true;
    const settle = (next: Preview) => {
      if (wanted) setKnown({ key, preview: next });
    };
    const { id, args, count, home } = JSON.parse(key) as PreviewedCall;
    const timer = setTimeout(() => {
      readCall(port, id, args, count, home)
        .then(async (read): Promise<Preview> => {
          if (read.kind === 'not-readable') return read;
          const answer = await client.view({ view: 'call', call: read.call });
          return answer ? { kind: 'answer', answer } : { kind: 'waiting' };
        })
        .then(settle, (error: unknown) =>
          settle({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
        );
    }, QUIET_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [client, port, key]);
  if (key === null) return null;
  return known?.key === key ? known.preview : { kind: 'waiting' };
}

import { useCallback, useState } from 'react';

/** A step that the person asked for, as far as it has come. */
export type TaskState<T> =
  | { readonly kind: 'none' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'failed'; readonly message: string };

/** Runs one step at a time; `run` answers what it came to, null where it failed. */
export function useTask<T>(): {
  readonly state: TaskState<T>;
  readonly run: (task: () => Promise<T>) => Promise<T | null>;
  readonly clear: () => void;
} {
  const [state, setState] = useState<TaskState<T>>({ kind: 'none' });
  const run = useCallback(async (task: () => Promise<T>) => {
    setState({ kind: 'busy' });
    try {
      const value = await task();
      setState({ kind: 'done', value });
      return value;
    } catch (error) {
      setState({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
      return null;
    }
  }, []);
  const clear = useCallback(() => setState({ kind: 'none' }), []);
  return { state, run, clear };
}

import { startTransition, useEffect, useState } from 'react';
import type { ViewAnswer, ViewClient, ViewRequest } from '../../check/board-views';

/** A view as far as it has come; `gone` when a check was cancelled meanwhile. */
export type ViewState<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly answer: T }
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly message: string };

/**
 * What the worker answers to a request, asked again whenever `stamp` or the request changes; the last answer stays
 * until then. The request must keep its identity between drawings.
 */
export function useView<R extends ViewRequest>(
  client: ViewClient,
  request: R,
  stamp: unknown,
): ViewState<ViewAnswer<R>> {
  const [state, setState] = useState<ViewState<ViewAnswer<R>>>({ kind: 'loading' });
  useEffect(() => {
    let wanted = true;
    const settle = (next: ViewState<ViewAnswer<R>>) => {
      if (wanted) startTransition(() => setState(next));
    };
    client.view(request).then(
      (answer) => settle(answer ? { kind: 'ready', answer } : { kind: 'gone' }),
      (error: unknown) =>
        settle({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [client, request, stamp]);
  return state;
}

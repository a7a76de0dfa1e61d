import type { ViewAnswer, ViewRequest } from './board-views';

type Reply<R extends ViewRequest> =
  | { readonly kind: 'view'; readonly answer: ViewAnswer<R> | null }
  | { readonly kind: 'error'; readonly message: string };

/** Asks a worker over a channel of its own, so that a check that runs meanwhile keeps its answer apart; null once it ended. */
export function askWorker<R extends ViewRequest>(
  worker: Worker,
  request: R,
  ended: AbortSignal,
): Promise<ViewAnswer<R> | null> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    const gone = () => {
      port1.close();
      resolve(null);
    };
    ended.addEventListener('abort', gone);
    port1.onmessage = ({ data }: MessageEvent<Reply<R>>) => {
      port1.close();
      ended.removeEventListener('abort', gone);
      if (data.kind === 'view') resolve(data.answer);
      else reject(new Error(data.message));
    };
    worker.postMessage(request, [port2]);
  });
}

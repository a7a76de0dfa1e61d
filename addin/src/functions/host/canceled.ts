import { CellError } from './cell-error';

/**
 * What is awaited, unless Excel cancels the call meanwhile (取消: the cell was edited or its inputs changed): its
 * answer would be thrown away, so the work is not begun.
 * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-web-reqs#cancel-a-function
 */
export async function notCanceled<T>(
  awaited: Promise<T>,
  invocation: CustomFunctions.CancelableInvocation | undefined,
): Promise<T> {
  let canceled = false;
  if (invocation) invocation.onCanceled = () => (canceled = true);
  const result = await awaited;
  // One turn of the event loop lets in the cancellations that arrived together with the calls.
  if (invocation) await new Promise((resolve) => setTimeout(resolve));
  if (canceled) throw new CellError('notAvailable', '已取消，未核对');
  return result;
}

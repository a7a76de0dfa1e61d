import type { HostError } from './host-error';

/** Excel on the web takes and gives no more in one message.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Whether a text takes more bytes than the limit. */
export function exceeds(text: string, limit: number): boolean {
  if (text.length > limit) return true;
  if (text.length * 3 <= limit) return false;
  return new TextEncoder().encode(text).length > limit;
}

/** The body of an answer that is refused as a whole. */
export const refusalBody = (error: HostError): string =>
  JSON.stringify({ error: { code: error.code, message: error.message } });

import { PortError } from '../port-error';
import type { KnownCode } from '../words/port-words';
import { words } from './words';

/**
 * An error of Office.js as one sentence for the person; what is not known keeps Excel's own words.
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export function translateError(error: unknown): Error {
  if (error instanceof PortError || propertyOf(error, 'name') === 'AbortError') return error as Error;
  const code = propertyOf(error, 'code');
  const { codes, otherError } = words();
  const sentence = isKnown(code, codes)
    ? codes[code]
    : otherError(code, propertyOf(error, 'message') || String(error));
  return new PortError(sentence, error);
}

// Not `instanceof Error`: Office.js may come from another frame.
function propertyOf(error: unknown, key: 'name' | 'code' | 'message'): string {
  const value =
    typeof error === 'object' && error !== null ? (error as Record<string, unknown>)[key] : undefined;
  return typeof value === 'string' ? value : '';
}

function isKnown(code: string, codes: Readonly<Record<KnownCode, string>>): code is KnownCode {
  return Object.hasOwn(codes, code);
}

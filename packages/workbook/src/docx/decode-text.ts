/**
 * The text of a plain text file: UTF-8 or UTF-16 by its mark, UTF-8 where it is valid, else GB 18030, which Chinese
 * Windows wrote by default for decades. Undefined where it is no text.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding = markOf(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'gb18030');
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return /[\u0000-\u0008\u000e-\u001f]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

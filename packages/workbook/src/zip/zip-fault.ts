/** Why a zip cannot be read: cut off, damaged, or larger than it may be. */
export class ZipFault extends Error {
  constructor(
    readonly kind: 'truncated' | 'damaged' | 'encrypted' | 'bomb',
    detail: string,
  ) {
    super(detail);
  }
}

import { LIMITS, refuseSize } from '@zhaoshang/workbook';

/** What is piped in, counted while it comes. Throws BadWorkbook where it is too much. */
export async function readStdin(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > LIMITS.fileBytes) refuseSize(size, '标准输入', LIMITS);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

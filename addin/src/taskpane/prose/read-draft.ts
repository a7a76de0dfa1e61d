import { BadWorkbook, LIMITS, readProse, refuseSize } from '@zhaoshang/workbook';

/** The text of a .docx or text file; a refusal is its one sentence, and an unforeseen failure has none. */
export type Draft =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'failed' };

/** Reads a file that the person chose. Its size is looked at before it is read. */
export async function readDraft(file: File): Promise<Draft> {
  try {
    refuseSize(file.size, file.name, LIMITS);
    const { text } = readProse(new Uint8Array(await file.arrayBuffer()), file.name);
    return { kind: 'text', text };
  } catch (error) {
    return error instanceof BadWorkbook ? { kind: 'refused', message: error.message } : { kind: 'failed' };
  }
}

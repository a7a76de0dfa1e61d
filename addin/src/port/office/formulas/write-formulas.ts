import { formatAddress } from '@zhaoshang/core';
import type { FormulaEdit, WrittenCell } from '../../formula-port';
import { PortError } from '../../port-error';
import { readInfo } from '../read-info';
import { translateError } from '../translate-error';
import { words } from '../words';
import { rangeOf, readContents, sameContent } from './cell-contents';
import { putBack } from './put-back';

/**
 * Puts formulas into cells, all in one request: all of them, or none. What fails halfway is put back, and where even
 * that is refused the sentence names the cells.
 */
export async function writeFormulas(
  context: Excel.RequestContext,
  edits: readonly FormulaEdit[],
): Promise<readonly WrittenCell[]> {
  await requireWritable(context, edits);
  const contents = await readContents(
    context,
    edits.map(({ cell }) => cell),
  );
  const planned = edits.flatMap((edit, index): (WrittenCell & Pick<FormulaEdit, 'format'>)[] => {
    const before = contents[index];
    if (!before || !sameContent(before, edit.expected))
      throw new PortError(words().changedSince(formatAddress(edit.cell)));
    return [{ ...edit, before }];
  });
  for (const { cell, formula, format, before } of planned) {
    const range = rangeOf(context, cell);
    // A cell formatted as text would keep the formula as a text.
    const plain = before.format === '@' ? 'General' : before.format;
    const wanted = plain === 'General' ? (format ?? plain) : plain;
    if (wanted !== before.format) range.numberFormat = [[wanted]];
    range.formulas = [[formula]];
  }
  try {
    await context.sync();
  } catch (error) {
    throw await afterFailure(planned, error);
  }
  return planned;
}

async function requireWritable(context: Excel.RequestContext, edits: readonly FormulaEdit[]): Promise<void> {
  const { readOnly, sheets } = await readInfo(context);
  if (readOnly) throw new PortError(words().cellsReadOnly);
  const wanted = new Set(edits.map(({ cell }) => cell.sheet));
  const closed = sheets
    .filter(({ name, isProtected }) => isProtected && wanted.has(name))
    .map(({ name }) => name);
  if (closed.length > 0) throw new PortError(words().sheetsProtected(closed));
}

/** Puts back what a failed request has changed, in a context of its own, and says how that went. */
async function afterFailure(planned: readonly WrittenCell[], error: unknown): Promise<PortError> {
  const { message } = translateError(error);
  const cells = planned.map(({ cell }) => cell);
  const named = (list: readonly WrittenCell[]) => list.map(({ cell }) => formatAddress(cell));
  try {
    return await Excel.run(async (context) => {
      const changed = changedCells(planned, await readContents(context, cells));
      if (changed.length === 0) return new PortError(words().nothingWritten(message), error);
      putBack(context, changed);
      try {
        await context.sync();
      } catch {
        return new PortError(words().notRestored(named(changed), message), error);
      }
      return new PortError(words().restored(message), error);
    });
  } catch {
    return new PortError(words().uncertain(named(planned), message), error);
  }
}

function changedCells(
  planned: readonly WrittenCell[],
  contents: Awaited<ReturnType<typeof readContents>>,
): readonly WrittenCell[] {
  return planned.filter(({ before }, index) => {
    const now = contents[index];
    return !now || !sameContent(now, before) || now.format !== before.format;
  });
}

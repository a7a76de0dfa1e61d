import { SheetDraft } from '../../2022H1/layout/sheet-draft';
import { styles } from '../../2022H1/layout/styles';
import { evaluate, type CellAt } from '../evaluate';
import { AMOUNT, type Line } from '../line';
import { linesOf } from './lines-of';
import { putAnswer } from '../put-answer';

/** A sheet of tables that one formula each fills, one below the other, with the formula above it. */
export async function tablesSheet(
  title: string,
  widths: readonly number[],
  lines: readonly Line[],
  cellAt: CellAt,
): Promise<SheetDraft> {
  const draft = new SheetDraft(widths.length);
  draft.addAcross(title, styles.title, 32);
  for (const line of lines) {
    const answer = await evaluate(line, cellAt, new Map());
    const { typed, rows } = answer;
    draft.addAcross(`${line.shows}　　${typed}`, styles.section, 22);
    const top = draft.height;
    for (const [index, row] of rows.entries()) {
      // An explanation is in sentences, which run over all that is left of the sheet.
      const isSentence = line.id === 'EXPLAIN';
      const style = (column: number) => {
        const cell = row[column];
        if (isSentence) return styles.body('left', typeof cell === 'number' ? 'General' : undefined);
        if (cell === undefined) return styles.note;
        if (index === 0) return styles.header;
        const heading = String(rows[0]?.[column]);
        const numbers = rows.some((each, at) => at > 0 && typeof each[column] === 'number');
        const style = row[0] === '合计' ? styles.total : styles.body;
        return style(numbers ? 'right' : 'left', numbers ? formatOf(heading) : undefined);
      };
      const [first = 0, ...others] = widths;
      const room = isSentence ? [first, others.reduce((sum, width) => sum + width)] : widths;
      const at = draft.add([], style, index === 0 && !isSentence ? 30 : height(row, room));
      if (isSentence) draft.merge(at, 1, at, widths.length - 1);
    }
    putAnswer(draft, top, 0, answer);
    draft.add([], () => styles.note, 12);
  }
  return draft;
}

const formatOf = (heading: string) => (heading.includes('亿元') ? AMOUNT : '0');

/** Sentences are broken over several lines. */
function height(row: readonly (string | number)[], widths: readonly number[]): number {
  const most = Math.max(...row.map((cell, column) => linesOf(cell, widths[column] ?? 1)));
  return most === 1 ? 20 : 8 + 14 * most;
}

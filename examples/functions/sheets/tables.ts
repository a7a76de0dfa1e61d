import { SheetDraft } from '../../2022H1/layout/sheet-draft';
import { styles } from '../../2022H1/layout/styles';
import { evaluate, type CellAt } from '../evaluate';
import { AMOUNT, type Line } from '../line';
import { putAnswer } from '../put-answer';

/** A sheet of tables that one formula each fills, one below the other, with the formula above it. */
export async function tablesSheet(
  title: string,
  width: number,
  lines: readonly Line[],
  cellAt: CellAt,
): Promise<SheetDraft> {
  const draft = new SheetDraft(width);
  draft.addAcross(title, styles.title, 32);
  for (const line of lines) {
    const answer = await evaluate(line, cellAt, new Map());
    const { typed, rows } = answer;
    draft.addAcross(`${line.shows}　　${typed}`, styles.section, 22);
    const top = draft.height;
    for (const [index, row] of rows.entries()) {
      const style = (column: number) => {
        const cell = row[column];
        if (cell === undefined) return styles.note;
        if (index === 0 && line.id !== 'EXPLAIN') return styles.header;
        const heading = String(rows[0]?.[column]);
        const numbers = rows.some((each, at) => at > 0 && typeof each[column] === 'number');
        const style = row[0] === '合计' ? styles.total : styles.body;
        return style(numbers ? 'right' : 'left', numbers ? formatOf(heading) : undefined);
      };
      draft.add([], style, height(row, index));
    }
    putAnswer(draft, top, 0, answer);
    draft.add([], () => styles.note, 12);
  }
  return draft;
}

const formatOf = (heading: string) => (heading.includes('亿元') ? AMOUNT : '0');

/** Sentences are broken over several lines. */
function height(row: readonly (string | number)[], index: number): number {
  const longest = Math.max(...row.map((cell) => String(cell).length));
  return index === 0 ? 30 : 20 * Math.max(1, Math.ceil(longest / 34));
}

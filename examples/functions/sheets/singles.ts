import { SheetDraft } from '../../2022H1/layout/sheet-draft';
import { styles } from '../../2022H1/layout/styles';
import { evaluate, type CellAt, type Shown } from '../evaluate';
import { linesOf } from './lines-of';
import { putAnswer } from '../put-answer';
import { DATE, SINGLES, type Line } from '../line';

const RESULT = 3;
/** The width of the columns, and of a result in one cell. */
export const SINGLES_WIDTHS = [18, 30, 58, 17, 17] as const;
const RESULT_WIDTH = SINGLES_WIDTHS[3] + SINGLES_WIDTHS[4];
const HEADING = ['函数', '算什么', '公式', '结果', ''] as const;

/** The sheet of functions that give one result or a few cells, a line each, by subject (函数示例). */
export async function singlesSheet(
  asOf: number,
  subjects: readonly (readonly [heading: string, lines: readonly Line[]])[],
  cellOf: CellAt,
): Promise<SheetDraft> {
  const draft = new SheetDraft(5);
  draft.addAcross('自定义函数示例', styles.title, 32);
  draft.addAcross(
    '台账用黔江区2022年上半年的示例；没有装加载项也能看到数，装了即随台账重算。金额单位亿元。',
    styles.above('left'),
    20,
  );
  draft.add(
    ['统计截止日', asOf],
    (column) => (column < 2 ? styles.body('left', column === 1 ? DATE : undefined) : styles.note),
    20,
  );
  draft.add(HEADING, () => styles.header, 24);
  draft.merge(draft.height - 1, RESULT, draft.height - 1, RESULT + 1);
  const shown = new Map<string, Shown>();
  const cellAt: CellAt = (sheet, row, column) =>
    sheet === SINGLES ? (row === 2 && column === 1 ? asOf : null) : cellOf(sheet, row, column);
  for (const [heading, lines] of subjects) {
    draft.addAcross(heading, styles.section, 22);
    for (const line of lines) {
      const answer = await evaluate(line, cellAt, shown);
      const { typed, rows } = answer;
      const row = draft.height;
      const isNarrow = rows[0]?.length === 1;
      const height = rows.length === 1 && isNarrow ? 22 * linesOf(rows[0]?.[0] ?? '', RESULT_WIDTH) : 20;
      for (const index of rows.keys()) {
        const texts = index === 0 ? [`ZS.${typed.slice(4, typed.indexOf('('))}`, line.shows, typed] : [];
        draft.add(texts, (column) => cellStyle(column, rows, line), height);
      }
      for (const column of [0, 1, 2]) draft.merge(row, column, row + rows.length - 1, column);
      for (const index of isNarrow ? rows.keys() : [])
        draft.merge(row + index, RESULT, row + index, RESULT + 1);
      putAnswer(draft, row, RESULT, answer);
      shown.set(line.id, { address: `D${row + 1}`, value: rows[0]?.[0] ?? null });
    }
  }
  return draft;
}

function cellStyle(column: number, rows: readonly (readonly unknown[])[], { format }: Line) {
  if (column < RESULT) return styles.body('left');
  const isNumber = rows.some((row) => typeof row[column - RESULT] === 'number');
  return styles.body(isNumber ? 'right' : 'left', isNumber ? format : undefined);
}

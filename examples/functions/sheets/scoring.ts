import { SheetDraft } from '../../2022H1/layout/sheet-draft';
import { styles } from '../../2022H1/layout/styles';

const SCORES = [
  ['正阳工业园区管理委员会', '园区组', 96.5],
  ['区发展和改革委员会', '部门组', 91.2],
  ['区文化和旅游发展委员会', '部门组', 94.8],
  ['区教育委员会', '部门组', 91.2],
  ['区商务委员会', '部门组', 83.6],
] as const;

const BANDS = [
  [0, 1000, '3‰'],
  [1000, 10000, '4‰'],
  [10000, null, '5‰'],
] as const;

/** The figures that the scoring functions take, which no ledger holds (考核奖励). */
export function scoringSheet(): SheetDraft {
  const draft = new SheetDraft(3);
  draft.addAcross('考核得分与奖励档位（示例）', styles.title, 30);
  draft.addAcross('分数为虚构；档位照某产业园引荐奖励办法', styles.above('left'), 20);
  draft.add(['单位', '组别', '得分'], () => styles.header, 24);
  for (const row of SCORES) {
    draft.add(
      row,
      (column) => styles.body(column === 2 ? 'right' : 'left', column === 2 ? '0.0' : undefined),
      20,
    );
  }
  draft.add([], () => styles.note, 14);
  draft.addAcross('引荐奖励档位，单位：万元', styles.above('left'), 20);
  draft.add([], () => styles.note, 6);
  draft.add(['下限', '上限', '标准'], () => styles.header, 24);
  for (const row of BANDS) draft.add(row, () => styles.body('right'), 20);
  return draft;
}

import { receipts } from '../data/receipts';
import { who } from '../data/signed-projects';
import { column } from '../layout/column';
import { layOut } from '../layout/table-sheet';

const records = receipts.map((receipt) => ({
  ...receipt,
  project: who.find(({ key }) => key === receipt.key)?.project ?? '',
}));

const laidOut = layOut({
  name: '到位资金',
  title: '黔江区2022年上半年招商引资到位资金明细表',
  above: ['截至2022年6月30日', '单位：万元'],
  columns: [
    column('seq', '序号', 6),
    column('receivedOn', '到账日期', 13, { type: 'date' }),
    column('project', '项目名称', 34, { align: 'left' }),
    column('received', '到账金额（万元）', 14, { type: 'amount' }),
    column('source', '资金来源', 12),
    column('evidence', '佐证材料', 16),
    column('note', '备注', 18, { align: 'left' }),
  ],
  sections: [{ records }],
  total: '合计',
  notes: [
    '注：1.一笔到账填一行；2.佐证材料填银行进账单、银行转账凭证、增值税发票或验资报告，原件由项目责任单位归档。',
    '填报人：向泽宇        审核人：谭文川        填报日期：2022年7月4日',
  ],
  paper: 'a4',
  orientation: 'portrait',
  rowHeight: 18,
  frozenColumns: 0,
});

export const receiptsSheet = laidOut.sheet;

/** Address of a cell of the receipt that names no evidence. */
export function doubtfulReceiptCell(key: string): string {
  return laidOut.cell(
    0,
    records.findIndex(({ evidence }) => evidence === ''),
    key,
  );
}

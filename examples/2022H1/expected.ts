import { derived, figures } from './figures';
import { doubtfulReceiptCell } from './sheets/receipts';
import { projectCell, typedTotalCell } from './sheets/signed-projects';
import { ambiguousMonthCell } from './sheets/talks';

/** A fault that was put into the workbook, and the finding that it must bring up. */
interface Planted {
  /** Number in the README's list; two findings of one fault share it. */
  readonly n: number;
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  /** Cells that the finding must name; it may name more. */
  readonly cells: readonly string[];
  readonly why: string;
}

const planted: readonly Planted[] = [
  {
    n: 1,
    rule: 'C04',
    severity: 'warning',
    cells: [projectCell('n29', 'kind'), projectCell('n29', 'amount')],
    why: '第29个项目没有填合同类型，也没有金额：签约29个，正式20个加框架8个只有28个。',
  },
  {
    n: 2,
    rule: 'F01',
    severity: 'error',
    cells: [projectCell('n11', 'unit')],
    why: '一格里写了两个引资单位：区农业农村委员会、小南海镇人民政府。',
  },
  {
    n: 3,
    rule: 'C02',
    severity: 'error',
    cells: [projectCell('n26', 'amount')],
    why: '框架协议的9.20亿元填在了正式合同额下，小计因此成了104.23亿元；正式合同额仍应是95.03亿元。',
  },
  {
    n: 4,
    rule: 'A07',
    severity: 'warning',
    cells: [ambiguousMonthCell],
    why: '计划签约时间录入的是2022.10，表格存成了数字2022.1，看上去像1月。',
  },
  {
    n: 5,
    rule: 'D04',
    severity: 'warning',
    cells: [projectCell('c5', 'fundsTotal')],
    why: '累计到位1.26亿元，超过合同额1.20亿元，没有补充协议。',
  },
  {
    n: 6,
    rule: 'E02',
    severity: 'error',
    cells: [projectCell('c6', 'producedOn')],
    why: '进展写的是已投产，投产时间是空的。',
  },
  {
    n: 7,
    rule: 'E03',
    severity: 'warning',
    cells: [projectCell('c10', 'startedOn')],
    why: '2021年10月26日签的正式合同，到2022年6月30日已超过六个月，没有开工。',
  },
  {
    n: 8,
    rule: 'G01',
    severity: 'error',
    cells: [typedTotalCell],
    why: '合计行的累计到位是手工填的38.46，各行之和是39.28。',
  },
  {
    n: 9,
    rule: 'D05',
    severity: 'warning',
    cells: [doubtfulReceiptCell('evidence')],
    why: '2022年6月29日到账的1000万元没有写佐证材料。',
  },
  {
    n: 9,
    rule: 'H02',
    severity: 'warning',
    cells: [doubtfulReceiptCell('received')],
    why: '到位资金12.59亿元，只比25亿元的一半多900万元；剔除这笔没有佐证的1000万元，双过半就不成立。',
  },
];

/** What `zs check` must say of the workbook, and all of severity error and warning that it may say. */
export const expected = {
  schema: 'zs-example/1',
  workbook: '黔江区2022年上半年招商引资台账.xlsx',
  asOf: '2022-06-30',
  figures,
  derived,
  planted,
};

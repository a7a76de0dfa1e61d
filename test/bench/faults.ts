import { serialOf, type CellValue } from '@zhaoshang/core';
import { AS_OF } from './as-of';

type Fault = (
  set: (heading: string, value: CellValue) => void,
  get: (heading: string) => CellValue,
  other: string,
) => void;

/** What goes wrong in a ledger, one fault of each kind in turn. */
const FAULTS: readonly Fault[] = [
  (set) => set('引资单位', ''),
  (set) => set('引资单位', '区商务委员会、区教育委员会'),
  (set, get) => set('开工时间', Number(get('签约时间')) - 40),
  (set, get) => set('累计到位资金（万元）', Number(get('协议投资额（万元）')) * 2),
  (set) => set('协议投资额（万元）', null),
  (set) => set('合同编号', null),
  (set, get) =>
    set(
      '统一社会信用代码',
      `${String(get('统一社会信用代码')).slice(0, 17)}${String(get('统一社会信用代码')).endsWith('1') ? '2' : '1'}`,
    ),
  (set, _, other) => set('项目名称', other),
  (set) => set('签约时间', serialOf(AS_OF) + 20),
  (set) => set('目前进展', '已达产'),
  (set, get) => set('是否工业', get('是否工业') === '是' ? '否' : '是'),
  (set) => set('目前进展', '项目已终止'),
];

/** Puts the fault of a turn into a row. */
export function withFault(
  row: CellValue[],
  heading: readonly CellValue[],
  turn: number,
  otherName: string,
): void {
  const at = (name: string) => heading.indexOf(name);
  FAULTS[turn % FAULTS.length]?.(
    (name, value) => (row[at(name)] = value),
    (name) => row[at(name)] ?? null,
    otherName,
  );
}

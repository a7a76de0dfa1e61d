import { z } from 'zod';
import { HEADING, ledgerRows } from '../ledger';
import type { Case } from './case';

const date = z.union([
  z.number().min(18_264).max(73_415),
  z.string().regex(/^\d{4}[-.年]\d{1,2}[-.月]\d{1,2}日?$/),
]);
const money = z.union([z.number().nonnegative(), z.string().regex(/^[\d,.]+(?:亿元|万元)?$/)]);
const row = z.object({
  序号: z.number().int().positive(),
  项目名称: z.string().min(1),
  投资方: z.string().min(1),
  统一社会信用代码: z.string().regex(/^[0-9A-HJ-NP-RTUWXY]{18}$/),
  行业代码: z.string().regex(/^[A-T]\d{2}$/),
  是否工业: z.enum(['是', '否']),
  引资单位: z.string().regex(/^[^、,;]+$/),
  合同类型: z.enum(['正式合同', '框架协议', '意向书', '补充协议']),
  合同编号: z.string().nullable(),
  签约时间: date,
  '协议投资额（万元）': money,
  '当年到位资金（万元）': money.nullable(),
  '累计到位资金（万元）': money.nullable(),
  注册时间: date.nullable(),
  开工时间: date.nullable(),
  入统时间: date.nullable(),
  投产时间: date.nullable(),
  目前进展: z.string().min(1),
  佐证材料: z.string().nullable(),
  备注: z.string().nullable(),
});

/** The shape of each row with zod: far less than the rules check, no dates compared, nothing added up. */
export const zod: Case = (rows) => {
  const objects = ledgerRows(0, rows).map((cells) =>
    Object.fromEntries(HEADING.map((name, column) => [String(name), cells[column] ?? null])),
  );
  return () => {
    let bad = 0;
    for (const object of objects) if (!row.safeParse(object).success) bad++;
    return { findings: { zod: bad } };
  };
};

/** What a table of a workbook keeps (台账类别). */
export const LEDGER_KINDS = {
  projects: '签约项目',
  talks: '在谈项目',
  receipts: '到位资金',
  targets: '目标任务',
  units: '单位名录',
  activities: '招商活动',
  other: '其他',
} as const;
export type LedgerKind = keyof typeof LEDGER_KINDS;

/**
 * The figures of a workbook for the reporting year up to the reporting date (主要指标), as the contract defines them:
 * each project once, without the terminated. Amounts in 亿元 as exact decimal text; null where the workbook does not
 * hold them.
 */
export interface Figures {
  readonly projects: number | null;
  readonly formalCount: number | null;
  readonly formalAmount: string | null;
  readonly industrialFormalCount: number | null;
  readonly industrialFormalAmount: string | null;
  readonly frameworkCount: number | null;
  readonly frameworkAmount: string | null;
  readonly plannedAmount: string | null;
  readonly fundsYear: string | null;
}

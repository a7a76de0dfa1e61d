/**
 * Whether this Excel has a requirement set. Our floor is SharedRuntime 1.1, that is Excel 2021 with ExcelApi 1.14;
 * whatever is newer, or unsure on other hosts, is asked for here and has a fallback.
 * https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets
 */
export function supports(version: string, set = 'ExcelApi'): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}

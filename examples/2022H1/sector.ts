/** Industry proper (工业): sections B, C, D of GB/T 4754; construction (E) is none. */
export function isIndustrial(industryCode: string): boolean {
  return /^[BCD]/.test(industryCode);
}

/** The sector (产业类别) that the sheets print for an industry code. */
export function sectorOf(industryCode: string): string {
  if (isIndustrial(industryCode)) return '工业';
  return industryCode.startsWith('A') ? '农业' : '服务业';
}

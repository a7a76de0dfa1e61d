import { INDUSTRY_SECTIONS } from '../../codes/industry-sections';
import { readIndustryCode, sectorOf, type Sector } from '../../codes/industry';

/** What can be asked of an industry code (行业问项). */
export type IndustryAspect = '名称' | '门类' | '大类' | '三次产业';

const SECTORS: Readonly<Record<Sector, string>> = {
  primary: '第一产业',
  secondary: '第二产业',
  tertiary: '第三产业',
};

/** An aspect of a code of GB/T 4754-2017 (行业门类); undefined for text that is no code, or one too short to tell. */
export function industryOf(text: string, aspect: IndustryAspect): string | undefined {
  const code = readIndustryCode(text);
  if (!code) return undefined;
  switch (aspect) {
    case '名称':
      return INDUSTRY_SECTIONS[code.section].name;
    case '门类':
      return code.section;
    case '大类':
      return code.division === undefined ? undefined : String(code.division).padStart(2, '0');
    case '三次产业':
      // A, B and C hold divisions of another sector, so the letter alone does not tell.
      return code.division === undefined && 'ABC'.includes(code.section)
        ? undefined
        : SECTORS[sectorOf(code)];
  }
}

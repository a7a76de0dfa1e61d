import { INDUSTRY_SECTIONS, type IndustrySection } from './industry-sections';

/** A code of GB/T 4754-2017 as written in a ledger: C, C27, C2730, 27, 2730, with or without the name behind it. */
export interface IndustryCode {
  readonly section: IndustrySection;
  /** The division (大类), 1–97; undefined where only the section is given. */
  readonly division?: number;
}

/** Primary, secondary and tertiary industry (三次产业, 国家统计局 2018). */
export type Sector = 'primary' | 'secondary' | 'tertiary';

// Three digits without a letter may be 0511 that lost its zero as a number: left alone.
const CODE = /^(?:([A-T])(?:(\d{2})\d{0,2})?|(\d{2})(?:\d{2})?)(?![\dA-Z])/;

/** The industry of a code; undefined for text that is none, and for a letter and number that contradict each other. */
export function readIndustryCode(text: string): IndustryCode | undefined {
  const match = CODE.exec(text.normalize('NFKC').replace(/\s+/g, '').toUpperCase());
  const letter = match?.[1];
  const digits = match?.[2] ?? match?.[3];
  const division = digits === undefined ? undefined : Number(digits);
  if (division === undefined) return letter ? { section: letter as IndustrySection } : undefined;
  const section = sectionOf(division);
  return section && (!letter || letter === section) ? { section, division } : undefined;
}

/** The section that a division (1–97) belongs to. */
export function sectionOf(division: number): IndustrySection | undefined {
  return (Object.keys(INDUSTRY_SECTIONS) as IndustrySection[]).find((section) => {
    const { first, last } = INDUSTRY_SECTIONS[section];
    return division >= first && division <= last;
  });
}

/** Industry in the narrow sense (工业): mining, manufacturing, and energy and water supply. Building is none. */
export function isIndustrialSection(section: IndustrySection): boolean {
  return section === 'B' || section === 'C' || section === 'D';
}

/** The sector: support services of farming (05), mining (11) and repair (43) are tertiary. */
export function sectorOf({ section, division }: IndustryCode): Sector {
  if (division === 5 || division === 11 || division === 43) return 'tertiary';
  if (section === 'A') return 'primary';
  return isIndustrialSection(section) || section === 'E' ? 'secondary' : 'tertiary';
}

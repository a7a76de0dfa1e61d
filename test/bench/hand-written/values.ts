import type { CellValue } from '@zhaoshang/core';

/** First and last day that a date can be, in days since 1970; undefined where there is none. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;
const YMD = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/;
const YM = /^(\d{4})[-./年](\d{1,2})月?$/;

/** A date as a serial number or in one of the usual spellings. */
export function dateOf(cell: CellValue | undefined): Span | undefined {
  if (typeof cell === 'number') return { from: Math.floor(cell) - 25_569, to: Math.floor(cell) - 25_569 };
  if (typeof cell !== 'string') return undefined;
  const text = cell.trim();
  const day = YMD.exec(text);
  if (day) {
    const at = Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])) / DAY;
    return { from: at, to: at };
  }
  const month = YM.exec(text);
  if (!month) return undefined;
  const year = Number(month[1]);
  return {
    from: Date.UTC(year, Number(month[2]) - 1, 1) / DAY,
    to: Date.UTC(year, Number(month[2]), 0) / DAY,
  };
}

/** The same day so many months on, or that month's last day. */
export function addMonths(day: number, months: number): number {
  const at = new Date(day * DAY);
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months + 1, 0)).getUTCDate();
  return Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, Math.min(at.getUTCDate(), last)) / DAY;
}

export interface Amount {
  /** In 分; NaN where there is none. */
  readonly fen: number;
  /** A plain number typed as text. */
  readonly textNumber: boolean;
  readonly about: boolean;
  readonly several: boolean;
}

const NONE: Amount = { fen: NaN, textNumber: false, about: false, several: false };
const WRITTEN = /^(约|近)?([\d.]+)(余)?(亿元|万元|元)?$/;
const WORTH: Readonly<Record<string, number>> = { 亿元: 1e10, 万元: 1e6, 元: 100 };

/** An amount of a 万元 column, as a number or as text with or without a unit. */
export function amountOf(cell: CellValue | undefined): Amount {
  if (typeof cell === 'number') return { ...NONE, fen: Math.round(cell * 1e6) };
  if (typeof cell !== 'string') return NONE;
  const text = cell.normalize('NFKC').replace(/[,\s]/g, '');
  const match = WRITTEN.exec(text);
  if (!match) return { ...NONE, several: (text.match(/\d+/g)?.length ?? 0) > 1 };
  return {
    fen: Math.round(Number(match[2]) * (WORTH[match[4] ?? '万元'] ?? 1)),
    textNumber: match[4] === undefined && match[1] === undefined && match[3] === undefined,
    about: match[1] !== undefined || match[3] !== undefined,
    several: false,
  };
}

const BLANK = /^(?:[-—/\\]*|无|暂无|待定|N\/A)$/;

/** A text, trimmed; blank marks are empty. */
export function textOf(cell: CellValue | undefined): string {
  if (typeof cell !== 'string') return cell === null || cell === undefined ? '' : String(cell);
  const text = cell.trim();
  return text.length <= 3 && BLANK.test(text) ? '' : text;
}

/** The name by which two rows are one project. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[[{<【〔]/g, '(')
    .replace(/[\]}>】〕]/g, ')')
    .toLowerCase()
    .replace(/(?:集团)?(?:股份)?(?:有限)?(?:责任)?公司/g, '');
}

export type Kind = 'formal' | 'framework' | 'intent' | 'supplement' | 'unknown' | 'none';

export function kindOf(text: string): Kind {
  if (text === '') return 'none';
  if (/口头|待确认|拟签|未签|洽谈/.test(text)) return 'unknown';
  if (/补充|增资|追加/.test(text)) return 'supplement';
  if (/框架|战略/.test(text)) return 'framework';
  if (/意向|备忘录/.test(text)) return 'intent';
  return /正式|合同|协议/.test(text) ? 'formal' : 'unknown';
}

export type Stage =
  | 'terminated'
  | 'notStarted'
  | 'produced'
  | 'enrolled'
  | 'building'
  | 'registered'
  | 'preparing'
  | 'talking'
  | 'signed'
  | 'unknown';

export function stageOf(text: string): Stage {
  if (text === '') return 'unknown';
  if (/终止|注销|解约|撤资|取消|退出/.test(text)) return 'terminated';
  if (/(?:未|没有|待|拟|计划|预计).{0,12}(?:开工|动工|开建)/.test(text)) return 'notStarted';
  if (/达产|达效|投产|试生产|运营/.test(text)) return 'produced';
  if (/入统|入库|纳统/.test(text)) return 'enrolled';
  if (/在建|建设|施工|主体|装修|安装|开工|动工/.test(text)) return 'building';
  if (/注册|办照|营业执照/.test(text)) return 'registered';
  if (/前期|手续|选址|环评|立项|备案|用地|规划/.test(text)) return 'preparing';
  if (/在谈|洽谈|商谈|对接|考察/.test(text)) return 'talking';
  return /签约|签订|落地/.test(text) ? 'signed' : 'unknown';
}

const UNIT_END = /(?:局|委|委员会|政府|办事处|街道|镇|乡|办公室|中心|管委会|公司|集团|园区)$/;

/** How many units a cell names: 人力资源和社会保障局 is one. */
export function unitsIn(text: string): number {
  if (text === '') return 0;
  let units = 0;
  for (const part of text.replace(/[（(][^（）()]*[）)]/g, '').split(/[、,;/\n]+/)) {
    if (part.trim() === '') continue;
    const halves = part.split(/\s+|和|与|及/);
    units += halves.length === 2 && halves.every((half) => half.length >= 3 && UNIT_END.test(half)) ? 2 : 1;
  }
  return units;
}

const CODE = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Whether a unified social credit code keeps to GB 32100. */
export function isCreditCode(text: string): boolean {
  const code = text.toUpperCase();
  if (code.length !== 18) return false;
  let sum = 0;
  for (let i = 0; i < 17; i++) {
    const at = CODE.indexOf(code.charAt(i));
    if (at < 0) return false;
    sum += at * (WEIGHTS[i] ?? 0);
  }
  return CODE.charAt((31 - (sum % 31)) % 31) === code.charAt(17);
}

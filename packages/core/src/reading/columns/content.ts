import type { CellValue, Grid } from '../../model/grid';
import { textOf } from '../cells/cell';
import { isBlankMark } from '../text/blank-marks';
import type { DateCell } from '../dates/date-cell';
import { dateOfNumber } from '../dates/date-of-number';
import { dateOfText } from '../dates/date-of-text';
import { parseAmount } from '../amounts/parse-amount';
import { unitOf } from '../amounts/units';

/** What the cells of a column look like, as shares (0 to 1) of those that hold something. */
export interface Content {
  /** Cells looked at that hold something. */
  readonly filled: number;
  readonly numbers: number;
  /** Date texts, and numbers that are serials or months. */
  readonly dates: number;
  readonly amounts: number;
  readonly creditCodes: number;
  readonly industryCodes: number;
  readonly kinds: number;
  readonly stages: number;
  readonly yesNo: number;
  readonly organisations: number;
  readonly companies: number;
  readonly units: number;
  /** 工业, 农业, 服务业 and the like. */
  readonly sectors: number;
  /** Whole numbers, each one more than the one before, restarts allowed. */
  readonly serial: number;
}

const SAMPLE = 240;
const SPELLED_NUMBER = /^[+-]?\d[\d,]*(?:\.\d+)?$/;
const SOME_NUMBER = /[\d零一二三四五六七八九十百千万亿]/;
const CREDIT_CODE = /^[0-9A-HJ-NPQRTUWXY]{15,20}$/;
const INDUSTRY_CODE = /^(?:[A-T]\d{0,4}|\d{3,4})$/;
const KIND =
  /^(?:.{0,6}(?:正式|框架|意向|补充|战略合作).{0,6}|(?:投资|合作)?(?:合同|协议)(?:书)?|口头约定|待确认)$/;
const STAGE =
  /(?:未开工|已开工|在建|投产|达产|竣工|前期|终止|洽谈|在谈|商谈|选址|注册|筹建|建设中|试生产|停工|解约|注销|签约|落地|入统)/;
const SECTOR = /^(?:[工农林牧渔]业|(?:现代)?服务业|第?[一二三]次?产业?|商贸|文?旅游?|建筑业|房地产).{0,3}$/;
const YES_NO = /^(?:是|否|√|×|Y|N|Yes|No|有|无)$/i;
const ORGANISATION = /(?:局|委|办|委员会|办公室|镇|乡|街道|管委会|政府|中心|院|处|组|专班|园区)$/;
const COMPANY = /(?:公司|集团|厂|合作社|商会|协会|个人|企业)(?:[(（].*[)）])?$/;

/** Looks at a sample of a column's cells, spread over its rows. */
export function contentOf(grid: Grid, rows: readonly number[], column: number): Content {
  const count = {
    numbers: 0,
    dates: 0,
    amounts: 0,
    creditCodes: 0,
    industryCodes: 0,
    kinds: 0,
    stages: 0,
    yesNo: 0,
    organisations: 0,
    companies: 0,
    units: 0,
    sectors: 0,
    serial: 0,
  };
  let filled = 0;
  let previous: number | undefined;
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  for (let index = 0; index < rows.length; index += step) {
    const value: CellValue = grid.rows[rows[index] ?? -1]?.[column] ?? null;
    const text = textOf(value);
    if (text === '' || isBlankMark(text)) continue;
    filled++;
    if (INDUSTRY_CODE.test(text)) count.industryCodes++;
    if (typeof value === 'number' || SPELLED_NUMBER.test(text)) {
      const number = Number(text.replace(/,/g, ''));
      count.numbers++;
      if (isDate(dateOfNumber(number, undefined, false))) count.dates++;
      if (
        Number.isInteger(number) &&
        (step > 1 ? number >= 1 : number === 1 || number === (previous ?? 0) + 1)
      )
        count.serial++;
      previous = number;
      if (CREDIT_CODE.test(text)) count.creditCodes++;
      continue;
    }
    if (text.length <= 30 && SOME_NUMBER.test(text)) {
      if (isDate(dateOfText(text, 2000))) count.dates++;
      else if (parseAmount(text).kind === 'number') count.amounts++;
    }
    if (CREDIT_CODE.test(text)) count.creditCodes++;
    if (KIND.test(text)) count.kinds++;
    if (text.length <= 20 && STAGE.test(text)) count.stages++;
    if (YES_NO.test(text)) count.yesNo++;
    if (ORGANISATION.test(text)) count.organisations++;
    if (COMPANY.test(text)) count.companies++;
    if (SECTOR.test(text)) count.sectors++;
    if (unitOf(text) !== undefined) count.units++;
  }
  const share = (n: number) => (filled === 0 ? 0 : n / filled);
  return {
    filled,
    numbers: share(count.numbers),
    dates: share(count.dates),
    amounts: share(count.amounts + count.numbers),
    creditCodes: share(count.creditCodes),
    industryCodes: share(count.industryCodes),
    kinds: share(count.kinds),
    stages: share(count.stages),
    yesNo: share(count.yesNo),
    organisations: share(count.organisations),
    companies: share(count.companies),
    units: share(count.units),
    sectors: share(count.sectors),
    serial: share(count.serial),
  };
}

function isDate({ kind }: DateCell): boolean {
  return kind === 'span' || kind === 'ambiguous';
}

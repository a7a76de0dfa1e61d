import type { Records } from '../../model/records';

/** What a column of a table of figures (进度表, 指标表) prints. */
export type FigureRole =
  | 'target'
  | 'actual'
  | 'completion'
  | 'in-place'
  | 'share'
  | 'growth'
  | 'base'
  | 'weight'
  | 'score'
  | 'rank'
  | 'number';

export interface FigureColumn {
  readonly column: number;
  readonly header: string;
  /** The heading above (合同额) where the header has two rows, else ''. */
  readonly group: string;
  /** The lowest heading, without brackets. */
  readonly leaf: string;
  readonly unit: string | null;
  readonly role: FigureRole;
  /** The heading names the percent sign. */
  readonly percent: boolean;
}

const ROLES: readonly (readonly [FigureRole, RegExp])[] = [
  ['growth', /同比|增长|增幅|增速/],
  ['base', /上年同期|去年同期|同期数|同期完成|^同期/],
  ['completion', /完成率|完成比例|(?:完成|金额|投资|签约|到位)进度$|占(?:全年|年度)?(?:目标|任务)/],
  ['in-place', /到位率/],
  ['share', /占比|比重|占(?:全区|全县|全市|总)/],
  ['rank', /排名|名次|位次/],
  ['score', /得分|实得分|考核分$/],
  ['weight', /权重|分值|标准分|满分|基本分/],
  ['target', /目标|任务/],
  ['actual', /完成|实际|实绩|实现/],
];

/** The columns of a table in sheet order, mapped or not, with what they print. */
export function figureColumns({ mapping, unmapped }: Records): readonly FigureColumn[] {
  const units = new Map(mapping.map(({ column, unit }) => [column, unit]));
  return [...mapping, ...unmapped]
    .sort((a, b) => a.column - b.column)
    .map(({ column, header }) => {
      const levels = header.split('/');
      const leaf = withoutBrackets(levels.at(-1) ?? '');
      return {
        column,
        header,
        group: levels.slice(0, -1).map(withoutBrackets).join('/'),
        leaf,
        unit: units.get(column) ?? statedUnit(header),
        role: ROLES.find(([, says]) => says.test(leaf))?.[0] ?? 'number',
        percent: /[%％]/.test(header),
      };
    });
}

/**
 * The columns that a derived one (完成率, 占比, 同比) may be computed from: those under the same group, else those
 * between it and the derived column before it.
 */
export function columnsBehind(columns: readonly FigureColumn[], of: FigureColumn): readonly FigureColumn[] {
  if (of.group !== '')
    return columns.filter(({ group, column }) => group === of.group && column !== of.column);
  const before = columns.filter(({ column }) => column < of.column);
  const derived = before.findLast(({ role }) => role === of.role);
  const between = before.filter(({ column }) => column > (derived?.column ?? -1));
  return between.some(({ role }) => role === 'target' || role === 'actual' || role === 'number')
    ? between
    : before;
}

function statedUnit(header: string): string | null {
  return /[(（]([^()（）]*)[)）]\s*$/.exec(header)?.[1]?.trim() ?? null;
}

function withoutBrackets(text: string): string {
  return text.replace(/[(（][^()（）]*[)）]/g, '').replace(/\s+/g, '');
}

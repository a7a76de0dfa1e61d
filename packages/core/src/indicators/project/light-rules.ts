/** A light (亮灯). */
export type Light = '绿灯' | '黄灯' | '红灯' | '移出';

/**
 * One published way to light projects (亮灯规则): what is measured, and from where on which light shows, the worst first.
 */
export interface LightRule {
  readonly measures: 'behind-in-points' | 'behind-in-share' | 'months';
  /** Light by bound: shows when the measure is above it (or, with `from`, at it). */
  readonly bounds: readonly { readonly light: Light; readonly above: number; readonly inclusive: boolean }[];
  readonly since: string;
  readonly source: string;
}

/** The rules by name. A rule that a place makes anew is a new entry with its date and source. */
export const LIGHT_RULES = {
  序时差: {
    measures: 'behind-in-points',
    bounds: [
      { light: '红灯', above: 0.3, inclusive: false },
      { light: '黄灯', above: 0.1, inclusive: true },
    ],
    since: '2025-01-01',
    source: '银川市2025年重点项目调度办法：低于序时进度10至30个百分点黄灯，超过30个百分点红灯',
  },
  序时比: {
    measures: 'behind-in-share',
    bounds: [
      { light: '红灯', above: 0.5, inclusive: false },
      { light: '黄灯', above: 0, inclusive: false },
    ],
    since: '2022-01-01',
    source: '三亚市2022年：不低于序时进度绿灯，低于序时进度50%以内黄灯，超过50%红灯',
  },
  入库月数: {
    measures: 'months',
    bounds: [
      { light: '红灯', above: 2, inclusive: false },
      { light: '黄灯', above: 1, inclusive: true },
    ],
    since: '2025-01-01',
    source: '银川市2025年重点项目调度办法：开工后1个月未入库黄灯，超过2个月红灯',
  },
  在谈月数: {
    measures: 'months',
    bounds: [
      { light: '移出', above: 6, inclusive: false },
      { light: '红灯', above: 3, inclusive: true },
      { light: '黄灯', above: 2, inclusive: true },
    ],
    since: '2024-03-18',
    source: '邯郸经开区在谈项目库：连续2个月无进度黄灯，3个月红灯，超过半年移出库',
  },
} as const satisfies Readonly<Record<string, LightRule>>;
export type LightRuleName = keyof typeof LIGHT_RULES;

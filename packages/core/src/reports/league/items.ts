import type { TargetFor } from '../../indicators/targets';
import { Decimal } from '../../model/decimal';
import type { Performance } from './performance';

/** Something that is scored (计分项目). */
export interface LeagueItem {
  /** The target that it is held against; null where there is never one. */
  readonly of: TargetFor | null;
  readonly unit: '亿元' | '个';
  /** In yuan, or a number. Who has no row has none of it: zero. */
  readonly read: (performance: Performance) => Decimal;
}

const ZERO = new Decimal(0);

/** What the policies 单位榜分值 and 个人榜分值 may name. */
export const LEAGUE_ITEMS: Readonly<Record<string, LeagueItem>> = {
  正式合同额: { of: 'contracts', unit: '亿元', read: ({ formalAmount }) => formalAmount ?? ZERO },
  工业合同额: { of: 'industrial', unit: '亿元', read: ({ industrialAmount }) => industrialAmount ?? ZERO },
  到位资金: { of: 'funds', unit: '亿元', read: ({ fundsYear }) => fundsYear ?? ZERO },
  正式合同数: { of: null, unit: '个', read: ({ formalCount }) => formalCount },
  签约项目数: { of: null, unit: '个', read: ({ projects }) => projects },
};

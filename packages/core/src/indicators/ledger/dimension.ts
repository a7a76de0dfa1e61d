import type { Records } from '../../model/records';
import { CONTRACT_KINDS } from '../../model/contract-kind';
import { STAGES } from '../../model/stage';
import { channelGroups } from '../../policies/channel-groups';
import { leadingIndustries } from '../../policies/leading-industries';
import { creditedUnit } from '../credited-units';
import type { LedgerContext } from '../ledger-context';
import { groupNameOf, namedGroups } from './named-groups';

/** What projects can be grouped by (分类口径), with the heading of the group's column. */
export const DIMENSIONS = {
  unit: '引资单位',
  leading: '主导产业',
  industry: '产业类别',
  place: '落地乡镇街道',
  source: '招商渠道',
  channel: '招商方式',
  origin: '来源地',
  stage: '进展',
  ceremony: '集中签约批次',
  kind: '合同类型',
} as const;
export type Dimension = keyof typeof DIMENSIONS;

/** What a grouping needs that a table may not have. */
export function neededFor(by: Dimension): string {
  if (by === 'leading') return '“产业类别”或“行业代码”列';
  return `“${DIMENSIONS[by === 'source' ? 'channel' : by]}”列`;
}

/** The group of projects whose cell is blank. */
export const UNNAMED = '（未填）';

/**
 * The group that a record belongs to; undefined where no column says. A unit goes by its name in the directory, a
 * stage and a contract by their kind, so that spellings do not split a group.
 */
export function groupOf(
  context: LedgerContext,
  by: Dimension,
): (records: Records) => ((record: number) => string) | undefined {
  const credited = creditedUnit(context.ledger);
  return (records) => {
    if (by === 'leading' || by === 'source') return namedGroupOf(context, by, records);
    const column = records.columns[by];
    if (by === 'kind') {
      const { kinds } = context.facts(records);
      return (record) => CONTRACT_KINDS[kinds[record] ?? 'none'];
    }
    if (!column) return undefined;
    if (by === 'stage') {
      const { stages } = context.facts(records);
      return (record) => STAGES[stages[record] ?? 'unknown'];
    }
    const name = by === 'unit' ? credited : (text: string) => text;
    // What repeats has one code: its group is found once.
    const named: string[] = [];
    return (record) => (named[column.codes[record] ?? 0] ??= name(column.text(record)) || UNNAMED);
  };
}

/** The leading industry or the channel of a record, as the bureau's parameters tell them. */
function namedGroupOf(
  context: LedgerContext,
  by: 'leading' | 'source',
  { columns }: Records,
): ((record: number) => string) | undefined {
  const { industry, industryCode, channel } = columns;
  const groups = namedGroups(context.policy(by === 'leading' ? leadingIndustries : channelGroups));
  if (by === 'source')
    return (
      channel && ((record) => (channel.text(record) ? groupNameOf(groups, channel.text(record)) : UNNAMED))
    );
  if (!industry && !industryCode) return undefined;
  return (record) => {
    const code = industryCode?.text(record) ?? '';
    const text = industry?.text(record) ?? '';
    return text || code ? groupNameOf(groups, text, code) : UNNAMED;
  };
}

import type { LedgerContext } from '../../indicators/ledger-context';
import { overdueProjects } from '../../indicators/ledger/overdue';
import { pipeline } from '../../indicators/ledger/pipeline';
import type { CellAddress } from '../../model/address';
import { dayOf, formatDay, parseDay, partsOf, type Day } from '../../model/day';
import { endOfTerm } from '../../model/deadline';
import { cellOf } from '../../model/records';
import { formatSpan, type DateSpan } from '../../model/span';
import { conversionDeadline } from '../../policies/conversion-deadline';
import { conversionRedLight } from '../../policies/conversion-red-light';
import { versionOn, type Policy } from '../../policies/policy';
import { startDeadline } from '../../policies/start-deadline';
import { startRedLight } from '../../policies/start-red-light';
import { talksIdle } from '../../policies/talks-idle';
import { rules } from '../../rules/index';
import { runRule } from '../../rules/run-rule';
import type { Remark } from '../../rules/rule';

/** The lists of 周调度: signed and not started, frameworks not converted, idle talks, plans to sign. */
export type ListKey = 'notStarted' | 'notConverted' | 'idle' | 'planned';
/** A light (亮灯); `out` is 应移出. */
export type ProjectLight = 'yellow' | 'red' | 'out';

/** Why a project is on a list. */
export interface Attention {
  /** A cell of the row that it speaks of. */
  readonly cell: CellAddress;
  readonly light: ProjectLight | null;
  /** What is the matter, in a few words. */
  readonly text: string;
  /** The day by which it was to be done, and the days since; null where neither is set. */
  readonly due: string | null;
  readonly daysOver: number | null;
}

export interface AttentionList {
  readonly items: readonly Attention[];
  /** What the lights mean, with the source of the deadline; empty where there are none. */
  readonly legend: string;
  /** What could not be looked at, and why. */
  readonly gaps: readonly string[];
}

/** The lists, each by the rule of the same name, so that the pane and the check never disagree. */
export function attentionLists(context: LedgerContext): Readonly<Record<ListKey, AttentionList>> {
  return {
    notStarted: notStarted(context),
    notConverted: notConverted(context),
    idle: idle(context),
    planned: planned(context),
  };
}

function notStarted(context: LedgerContext): AttentionList {
  const months = context.policy(startDeadline);
  const red = context.policy(startRedLight);
  const since = twoYearsBefore(context.asOf);
  const overdue = overdueProjects(context);
  const items = overdue
    .filter(({ signed }) => signed.to >= since)
    .flatMap(({ records, record, signed, due, monthsSince, daysOver }): Attention[] => {
      const cell = cellOf(records, record, 'startedOn') ?? cellOf(records, record, 'signedOn');
      if (!cell) return [];
      const text = `${formatSpan(signed)}签约，应在${formatDay(due)}前开工，已超${daysOver}天`;
      return [{ cell, light: monthsSince >= red ? 'red' : 'yellow', text, due: formatDay(due), daysOver }];
    });
  const legend = `近两年（${formatDay(since)}以来）签约、超过${months}个月未开工的：黄灯；满${red}个月：红灯。开工期限：${sourceOf(startDeadline, context)}。红灯：${sourceOf(startRedLight, context)}`;
  const earlier = overdue.length - items.length;
  const gaps = earlier > 0 ? [`${earlier}个更早签约、至今未开工的项目，见“检查”中的E03`] : [];
  return { items, legend, gaps: [...remarks('E03', context).gaps, ...gaps] };
}

function notConverted(context: LedgerContext): AttentionList {
  const months = context.policy(conversionDeadline);
  const red = context.policy(conversionRedLight);
  const { found, gaps } = remarks('E04', context);
  const items = found.flatMap(({ cells: [cell], values }): Attention[] => {
    const elapsed = Number(values.months);
    // A date known to the month only gives no day that it was due.
    const signed = parseDay(String(values.signedOn));
    const due = signed === undefined ? null : endOfTerm(signed, months);
    const over = due === null ? '' : `，应在${formatDay(due)}前转正式，已超${context.asOf - due}天`;
    const text = `${String(values.signedOn)}签框架协议，已满${elapsed}个月${over}`;
    return cell
      ? [
          {
            cell,
            light: elapsed >= red ? 'red' : 'yellow',
            text,
            due: due === null ? null : formatDay(due),
            daysOver: due === null ? null : context.asOf - due,
          },
        ]
      : [];
  });
  const legend = `超过${months}个月未转正式合同的：黄灯；满${red}个月：红灯。转正式期限：${sourceOf(conversionDeadline, context)}。红灯：${sourceOf(conversionRedLight, context)}`;
  return { items, legend, gaps };
}

function idle(context: LedgerContext): AttentionList {
  const limits = context.policy(talksIdle);
  const lights: readonly ProjectLight[] = ['yellow', 'red', 'out'];
  const { found, gaps } = remarks('E05', context);
  const items = found.flatMap(({ cells: [cell], values }): Attention[] => {
    const light = lights[limits.indexOf(Number(values.limit))] ?? 'yellow';
    const text = `最近进展${String(values.lastProgressOn)}，已${String(values.months)}个月没有更新`;
    return cell ? [{ cell, light, text, due: null, daysOver: null }] : [];
  });
  const undated = pipeline(context).filter(({ lastProgress }) => lastProgress === undefined).length;
  const [yellow = 2, red = 3, out = 6] = limits;
  return {
    items,
    legend: `${yellow}个月没有进展黄灯，${red}个月红灯，超过${out}个月应移出。依据：${sourceOf(talksIdle, context)}`,
    gaps: [
      ...gaps,
      ...(gaps.length === 0 && undated > 0 ? [`${undated}个在谈项目没有最近进展时间，没有列入`] : []),
    ],
  };
}

function planned(context: LedgerContext): AttentionList {
  const talks = pipeline(context);
  const dated = talks
    .flatMap((talk) => (talk.plannedSigning ? [{ ...talk, plan: talk.plannedSigning }] : []))
    .sort((a, b) => a.plan.to - b.plan.to);
  const items = dated.flatMap(({ records, record, plan }): Attention[] => {
    const cell = cellOf(records, record, 'plannedSignOn');
    if (!cell) return [];
    const late = plan.to < context.asOf;
    const note = records.columns.plannedSignOn?.notes.get(record);
    const text =
      note?.kind === 'ambiguous'
        ? `计划签约时间“${note.raw}”有歧义，请核对`
        : `计划${quarterOf(plan)}签约（${formatSpan(plan)}）${late ? '，已过期未签' : ''}`;
    const daysOver = late ? context.asOf - plan.to : null;
    return [{ cell, light: null, text, due: formatSpan(plan), daysOver }];
  });
  const undated = talks.length - dated.length;
  return {
    items,
    legend: '',
    gaps:
      talks.length === 0
        ? ['未找到“在谈项目”台账']
        : undated > 0
          ? [`${undated}个在谈项目没有计划签约时间，没有列入`]
          : [],
  };
}

/** The first day of the year before the reporting year: 近两年 is these two calendar years. */
function twoYearsBefore(asOf: Day): Day {
  return dayOf(partsOf(asOf).year - 1, 1, 1) ?? asOf;
}

/** 2022年第三季度 where the whole span lies in one quarter, else 2022年. */
function quarterOf({ from, to }: DateSpan): string {
  const [first, last] = [partsOf(from), partsOf(to)];
  const quarter = Math.ceil(first.month / 3);
  const within = first.year === last.year && Math.ceil(last.month / 3) === quarter;
  return `${first.year}年${within ? `第${'一二三四'[quarter - 1] ?? ''}季度` : ''}`;
}

function remarks(
  code: string,
  context: LedgerContext,
): { found: readonly Remark[]; gaps: readonly string[] } {
  const found: Remark[] = [];
  const gaps: string[] = [];
  const rule = rules.find((each) => each.code === code);
  if (!rule) throw new RangeError(`no rule ${code}`);
  runRule(
    rule,
    context,
    (remark) => found.push(remark),
    ({ sheet, why }) => gaps.push(sheet === undefined ? why : `“${sheet}”${why}，没有列入`),
  );
  return { found, gaps };
}

function sourceOf(policy: Policy<unknown>, { asOf }: LedgerContext): string {
  return versionOn(policy, asOf).source;
}

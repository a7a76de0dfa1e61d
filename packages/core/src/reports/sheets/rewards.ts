import type { CountedRow } from '../../indicators/counting/counted';
import { projectNumbers } from '../../indicators/counting/project-numbers';
import type { LedgerContext } from '../../indicators/ledger-context';
import { reward, type RewardWay } from '../../indicators/reward/reward';
import { Decimal } from '../../model/decimal';
import { tablesOf } from '../../model/ledger';
import { inUnit, money } from '../../model/money';
import { cellOf } from '../../model/records';
import { rewardCap } from '../../policies/reward-cap';
import { rewardWay } from '../../policies/reward-way';
import { cellsText } from './cells-text';
import type { ReportSheet } from './report-sheet';
import { rewardScheme, type RewardScheme } from './reward-scheme';

const NO_SCHEME =
  '没有奖励档位表：请建一张表，列“档位、投资下限（万元）、投资上限（万元）、奖励标准（‰）”，按本单位办法填写';

/** 奖补测算: what the bureau's own scheme would give for each formal contract, by the funds that are in place. An estimate. */
export function rewards(context: LedgerContext): ReportSheet {
  const scheme = rewardScheme(context.ledger);
  const way: RewardWay = scheme?.fixed ? '定额' : context.policy(rewardWay) === '全额' ? '全额' : '分段';
  const cap = context.policy(rewardCap);
  const lines = scheme ? formalRows(context).map((row) => line(row, scheme, way, money(cap, '万元'))) : [];
  const refused = lines.find(({ why }) => why)?.why;
  const rows = lines.map(({ cells }, index) => [index + 1, ...cells]);
  return {
    key: 'rewards',
    name: '奖补测算',
    title: '招商引资奖补测算表',
    unit: '万元',
    columns: [
      { heading: '序号', kind: 'place', width: 6 },
      { heading: '项目名称', kind: 'text', width: 28 },
      { heading: '引资人', kind: 'text', width: 10 },
      { heading: '引资单位', kind: 'text', width: 22 },
      { heading: '合同额', kind: 'wan', width: 13 },
      { heading: '累计到位', kind: 'wan', width: 13, how: '奖励基数；台账没有累计到位的取当年到位' },
      {
        heading: '测算奖励',
        kind: 'wan',
        width: 12,
        how: `按“${scheme?.sheet ?? ''}”${way}计，单个项目最高${cap}万元`,
      },
      { heading: '算法', kind: 'text', width: 36 },
      { heading: '来历', kind: 'text', width: 24, how: '本行各数取自的单元格' },
    ],
    rows,
    notes: [
      '只是测算，不是应付数：公职人员和投资方不奖，签约前没有备案的不奖，同一项目只奖一次，请按办法逐项核对。',
      '“—”为台账没有填这个数。',
    ],
    why: !scheme ? NO_SCHEME : (refused ?? (lines.length === 0 ? '没有找到正式合同' : null)),
  };
}

/** Formal contracts that are not terminated, each project once, whenever it was signed. */
function formalRows(context: LedgerContext): readonly CountedRow[] {
  const numbers = projectNumbers(context);
  const seen = new Set<number>();
  return tablesOf(context.ledger, 'projects').flatMap((records) => {
    const { kinds, terminated } = context.facts(records);
    const own = numbers.of(records);
    return records.rows.flatMap((_, record): CountedRow[] => {
      const project = own[record] ?? -1;
      if (kinds[record] !== 'formal' || terminated[record] || (project >= 0 && seen.has(project))) return [];
      seen.add(project);
      return [{ records, record }];
    });
  });
}

function line({ records, record }: CountedRow, scheme: RewardScheme, way: RewardWay, cap: Decimal) {
  const { columns } = records;
  const field = columns.fundsTotal ? 'fundsTotal' : 'fundsYear';
  const base = columns[field]?.exact(record);
  const given = base && reward(base, scheme.bands, { way, cap });
  const paid = given?.kind === 'value' ? given.value : undefined;
  const cells = (['amount', field] as const).flatMap((each) => cellOf(records, record, each) ?? []);
  const wan = (yuan: Decimal | undefined) => (yuan ? inUnit(yuan, '万元').toNumber() : null);
  const parts = (paid?.parts ?? []).map(({ base: part, standard, gives }) =>
    way === '定额'
      ? `定额${print(gives)}`
      : `${print(part)} × ${standard.times(1000).toDecimalPlaces(4).toFixed()}‰`,
  );
  return {
    why: given?.kind === 'refused' ? `“${scheme.sheet}”不能用：${given.why}` : undefined,
    cells: [
      columns.project?.text(record) ?? '',
      columns.person?.text(record) ?? '',
      columns.unit?.text(record) ?? '',
      wan(columns.amount?.exact(record)),
      wan(base),
      wan(paid?.amount),
      paid
        ? `${parts.join(' + ') || '不够第一档'} = ${print(paid.amount)}${paid.capped ? '（按上限）' : ''}`
        : '',
      cellsText(cells),
    ],
  };
}

function print(yuan: Decimal): string {
  return inUnit(yuan, '万元').toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toFixed();
}

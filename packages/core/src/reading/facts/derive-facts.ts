import type { AmountColumn, TextColumn } from '../../model/column';
import type { ContractKind } from '../../model/contract-kind';
import { memo } from '../../model/memo';
import type { Records } from '../../model/records';
import { judgeTexts } from '../../model/texts-of';
import { contractKindOf, statedKind } from './contract-kind-of';
import type { Facts } from './facts';
import { identityOf } from './identity-of';
import { codeIsIndustrial, industryIsIndustrial, saysIndustrial } from './industrial-of';
import { stageOf } from './stage-of';

/**
 * Derives what the records of a table are. Each distinct text is judged once.
 *
 * Without a column 合同类型 the kind is what the sub-heading, else the table's title, else the sheet's name states (框架协议); else a row
 * with an amount under 正式合同额 is formal, and one with an amount only under 框架协议额 a framework.
 */
export function deriveFacts(records: Records): Facts {
  const { columns, length } = records;
  const stageAt = judge(columns.stage, stageOf, 'unknown');
  const endedByKind = judge(columns.kind, (text) => stageOf(text) === 'terminated', false);
  const endedByGroup = memo((group: string) => /终止|注销|解约/.test(group));
  const stages = listOf(length, stageAt);
  let industrial: Facts['industrial'] | undefined;
  return {
    kinds: listOf(length, columns.kind ? kindsFromColumn(columns.kind) : kindsFromElsewhere(records)),
    stages,
    terminated: Uint8Array.from(stages, (stage, record) =>
      stage === 'terminated' || endedByKind(record) || endedByGroup(records.groups[record] ?? '') ? 1 : 0,
    ),
    identityAt: (record) => identityOf(columns.project?.text(record) ?? ''),
    // Three columns that few figures ask for.
    get industrial() {
      return (industrial ??= listOf(length, industrialFrom(records)));
    },
  };
}

function kindsFromColumn(column: TextColumn): (record: number) => ContractKind {
  const asked = /是否/.test(column.header);
  return judgeTexts(column, (text): ContractKind => {
    if (!asked) return contractKindOf(text);
    return text === '' ? 'none' : text === '是' ? 'formal' : contractKindOf(text.replace(/^否$/, '未签'));
  });
}

function kindsFromElsewhere(records: Records): (record: number) => ContractKind {
  const ofGroup = memo((group: string) => statedKind(group));
  const ofSheet = titlesOf(records).map(statedByTitle).find(Boolean) ?? statedKind(records.sheet);
  const { amount, planned } = records.columns;
  const formalHeading = amount !== undefined && /正式/.test(amount.header);
  const frameworkHeading = planned !== undefined && /框架/.test(planned.header);
  return (record) => {
    const stated = ofGroup(records.groups[record] ?? '') ?? ofSheet;
    if (stated) return stated;
    if (formalHeading && has(amount, record)) return 'formal';
    return frameworkHeading && has(planned, record) ? 'framework' : 'none';
  };
}

/** The lines above the header, the nearest first. */
function titlesOf({ skipped, header, grid }: Records): readonly string[] {
  return skipped
    .filter(({ row }) => header !== null && row < header.first)
    .map(({ row }) => (grid.rows[row] ?? []).filter((cell) => typeof cell === 'string').join(' '))
    .reverse();
}

/** 签约项目（含框架协议） names what is among the rest, not what all are. */
function statedByTitle(title: string): ContractKind | undefined {
  return /含|包括|其中|以及|转/.test(title) ? undefined : statedKind(title);
}

function has(column: AmountColumn, record: number): boolean {
  return !Number.isNaN(column.fen[record] ?? NaN);
}

function industrialFrom({ columns }: Records): (record: number) => boolean | undefined {
  const said = judge(columns.isIndustrial, saysIndustrial, undefined);
  const byIndustry = judge(columns.industry, industryIsIndustrial, undefined);
  const byCode = judge(columns.industryCode, codeIsIndustrial, undefined);
  return (record) => said(record) ?? byIndustry(record) ?? byCode(record);
}

function judge<T>(column: TextColumn | undefined, of: (text: string) => T, absent: T): (record: number) => T {
  return column ? judgeTexts(column, of) : () => absent;
}

function listOf<T>(length: number, at: (record: number) => T): readonly T[] {
  const list = new Array<T>(length);
  for (let record = 0; record < length; record++) list[record] = at(record);
  return list;
}

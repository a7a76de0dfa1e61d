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
 * Without a column 合同类型 the kind is what the sub-heading, else the sheet's name states (框架协议); else a row
 * with an amount under 正式合同额 is formal, and one with an amount only under 框架协议额 a framework.
 */
export function deriveFacts(records: Records): Facts {
  const { columns, length } = records;
  const kinds = columns.kind ? kindsFromColumn(columns.kind) : kindsFromElsewhere(records);
  const stages = judge(columns.stage, length, stageOf, 'unknown');
  const ended = (text: string) => stageOf(text) === 'terminated';
  const endedByKind = judge(columns.kind, length, ended, false);
  const inGroups = memo((group: string) => /终止|注销|解约/.test(group));
  return {
    kinds,
    stages,
    terminated: stages.map(
      (stage, record) =>
        stage === 'terminated' || endedByKind[record] === true || inGroups(records.groups[record] ?? ''),
    ),
    identities: columns.project
      ? judgeTexts(columns.project, (name) => (name === '' ? '' : identityOf(name)))
      : new Array<string>(length).fill(''),
    industrial: industrialOf(records),
  };
}

function kindsFromColumn(column: TextColumn): readonly ContractKind[] {
  const asked = /是否/.test(column.header);
  return judgeTexts(column, (text): ContractKind => {
    if (!asked) return contractKindOf(text);
    return text === '' ? 'none' : text === '是' ? 'formal' : contractKindOf(text.replace(/^否$/, '未签'));
  });
}

function kindsFromElsewhere(records: Records): readonly ContractKind[] {
  const ofGroup = memo((group: string) => statedKind(group));
  const ofSheet = statedKind(records.sheet);
  const { amount, planned } = records.columns;
  const formalHeading = amount !== undefined && /正式/.test(amount.header);
  const frameworkHeading = planned !== undefined && /框架/.test(planned.header);
  return Array.from({ length: records.length }, (_, record): ContractKind => {
    const stated = ofGroup(records.groups[record] ?? '') ?? ofSheet;
    if (stated) return stated;
    if (formalHeading && has(amount, record)) return 'formal';
    return frameworkHeading && has(planned, record) ? 'framework' : 'none';
  });
}

function has(column: AmountColumn, record: number): boolean {
  return !Number.isNaN(column.fen[record] ?? NaN);
}

function industrialOf({ columns, length }: Records): readonly (boolean | undefined)[] {
  const said = judge(columns.isIndustrial, length, saysIndustrial, undefined);
  const byIndustry = judge(columns.industry, length, industryIsIndustrial, undefined);
  const byCode = judge(columns.industryCode, length, codeIsIndustrial, undefined);
  return said.map((answer, record) => answer ?? byIndustry[record] ?? byCode[record]);
}

function judge<T>(
  column: TextColumn | undefined,
  length: number,
  of: (text: string) => T,
  absent: T,
): readonly T[] {
  return column ? judgeTexts(column, of) : new Array<T>(length).fill(absent);
}

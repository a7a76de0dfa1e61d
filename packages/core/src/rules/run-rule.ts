import { definitionGap, type DefinitionGap } from '../indicators/definition-gap';
import { dayOf } from '../model/day';
import { FIELDS, type FieldKey } from '../model/field';
import { LEDGER_KINDS, type LedgerKind } from '../model/ledger-kind';
import { tablesOf, type Ledger } from '../model/ledger';
import type { NotChecked } from './finding';
import { unitNames } from '../indicators/unit-directory';
import type { Basis, CheckContext, Report, Rule, TableRule } from './rule';

const BASES: Readonly<Record<Basis, { readonly lacking: string; has(context: CheckContext): boolean }>> = {
  previous: { lacking: '未提供上期台账', has: ({ previous }) => previous !== undefined },
  directory: { lacking: '未找到“单位名录”', has: ({ ledger }) => unitNames(ledger).size > 0 },
};

/** Runs one rule over all tables that it concerns, and says what it could not check and why. */
export function runRule(
  rule: Rule,
  context: CheckContext,
  report: Report,
  skip: (notChecked: NotChecked) => void,
): void {
  const { code, name } = rule;
  const lacking = (rule.against ?? []).find((basis) => !BASES[basis].has(context));
  if (lacking) {
    skip({ rule: code, name, why: BASES[lacking].lacking });
    return;
  }
  const gap = rule.oneDefinition && context.previous && gapTo(context.previous, context);
  if (gap) {
    skip({ rule: code, name, why: gap.why });
    return;
  }
  if (rule.on === 'book') {
    rule.check(context, report, (why) => skip({ rule: code, name, why }));
    return;
  }
  const kinds = kindsOf(rule);
  const tables = kinds.flatMap((kind) => tablesOf(context.ledger, kind));
  if (tables.length === 0) {
    skip({ rule: code, name, why: `未找到${kinds.map((kind) => `“${LEDGER_KINDS[kind]}”`).join('或')}台账` });
  }
  for (const records of tables) {
    const knowsKind = rule.judgesKind && context.facts(records).kinds.some((kind) => kind !== 'none');
    const missing = missingOf(
      rule,
      (field) => records.columns[field] !== undefined || (field === 'kind' && knowsKind === true),
    );
    if (missing) skip({ rule: code, name, sheet: records.sheet, why: `未找到${missing}列` });
    else rule.check(records.columns as Parameters<TableRule['check']>[0], records, context, report);
  }
}

/** Whether last period's workbook, by the year that it states, follows another definition. */
function gapTo({ tables }: Ledger, context: CheckContext): DefinitionGap | undefined {
  const years = tables.flatMap(({ year }) => year ?? []);
  return definitionGap(context, dayOf(Math.max(...years), 12, 31) ?? context.asOf);
}

function kindsOf(rule: TableRule): readonly LedgerKind[] {
  return typeof rule.on === 'string' ? [rule.on] : rule.on;
}

/** The columns that a table lacks for a rule, in words; undefined when it has them all. */
function missingOf(rule: TableRule, has: (field: FieldKey) => boolean): string | undefined {
  const absent = rule.needs.filter((field) => !has(field)).map(quoted);
  const choices = (rule.needsOneOf ?? [])
    .filter((group) => !group.some(has))
    .map((group) => group.map(quoted).join('或'));
  const all = [...absent, ...choices];
  return all.length > 0 ? all.join('、') : undefined;
}

function quoted(field: FieldKey): string {
  return `“${FIELDS[field].name}”`;
}

/**
 * `@zhaoshang/core`: rules and figures of an investment-promotion bureau's ledgers (招商台账). Pure: no clock, no files,
 * no network, no page, no Office. The same input gives the same output.
 */
export {
  columnIndex,
  columnLetters,
  formatAddress,
  parseAddress,
  quoteSheet,
  type CellAddress,
} from './model/address';
export type { Area } from './model/area';
export type * from './model/column';
export { CONTRACT_KINDS, type ContractKind } from './model/contract-kind';
export {
  addMonths,
  firstOfMonth,
  dayOf,
  dayOfSerial,
  formatDay,
  fullMonths,
  parseDay,
  partsOf,
  serialOf,
  type Day,
} from './model/day';
export { Decimal, decimalOf } from './model/decimal';
export { FIELDS, FIELD_KEYS, type FieldKey, type FieldType } from './model/field';
export type { Book, CellValue, Grid } from './model/grid';
export type { Interval } from './model/interval';
export type { Ledger } from './model/ledger';
export { LEDGER_KINDS, type LedgerKind } from './model/ledger-kind';
export { nearest } from './model/nearest';
export { formatMoney, inUnit, money, type AmountUnit, type Money } from './model/money';
export { reasonOf, type Outcome, type UndefinedReason } from './model/outcome';
export { formatPercent } from './model/percent';
export { parsePrinted, printOutwards } from './model/printed';
export { toDecimalString, type Rational } from './model/rational';
export type { Records, SkipReason } from './model/records';
export type { CellLook, CellToWrite, ChartToWrite, SheetToWrite } from './model/sheet-to-write';
export { formatSpan, monthSpan, type DateSpan } from './model/span';
export { STAGES, type Stage } from './model/stage';

export type { Policy } from './policies/policy';
export type { PolicySettings } from './policies/policy-settings';
export { policies } from './policies/index';
export { startDeadline } from './policies/start-deadline';
export { talksIdle } from './policies/talks-idle';
export { parsePolicySettings, type ParsedSettings } from './policies/parse-settings';
export { POLICY_SHEET, policySettingsOf, policySheet } from './policies/settings-sheet';

export { blockReader, type BlockReader } from './reading/blocks/block-reader';
export { readLedger } from './reading/read-ledger';
export type { ReadOptions } from './reading/read-options';
export { decideColumn, decideSheet, type ColumnDecision, type SheetDecision } from './reading/mapping/decide';
export { parseMapping, type ParsedMapping } from './reading/mapping/parse-mapping';
export { recognisedTables, type RecognisedColumn, type RecognisedTable } from './reading/mapping/recognised';
export { decisionsFor, type Mapping, type SheetMapping } from './reading/mapping/sheet-mapping';
export { strayDecisions, type StrayDecision } from './reading/mapping/stray-decisions';

export * from './indicators/index';
export { contextOf, type ContextOptions, type LedgerContext } from './indicators/ledger-context';
export { signedProjects } from './indicators/counting/signed-projects';
export { receiptRows } from './indicators/ledger/receipt-rows';
export { fundsInYear } from './indicators/funds-in-year';
export { directoryUnits, unitNames, type DirectoryUnit } from './indicators/unit-directory';
export { districtTargets, type Target, type TargetFor } from './indicators/targets';
export { breakdown, type BreakdownRow } from './indicators/ledger/breakdown';
export { DIMENSIONS, type Dimension } from './indicators/ledger/dimension';
export { overdueProjects, type OverdueProject } from './indicators/ledger/overdue';
export { pipeline, type TalkedProject } from './indicators/ledger/pipeline';
export {
  conversionRate,
  fulfilmentRate,
  fundsRate,
  productionRate,
  startRate,
  type LedgerRate,
} from './indicators/ledger/rates';
export { standings, type Standing } from './indicators/ledger/standings';
export {
  selectedAmount,
  selectedProjects,
  type SelectedPeriod,
  type Selection,
} from './indicators/ledger/selected-projects';
export {
  batchFundsRate,
  fundsByDefinition,
  fundsRowsOf,
  type FundsColumn,
} from './indicators/ledger/funds-by-definition';
export { lightOf } from './indicators/project/light-of';
export { LIGHT_RULES, type Light, type LightRuleName } from './indicators/project/light-rules';
export { MILESTONES, stageByDates, type Milestone } from './indicators/project/stage-by-dates';
export { groupPlaces, type Entrant, type TieWay } from './indicators/reward/group-places';
export { reward, type Reward, type RewardTerms, type RewardWay } from './indicators/reward/reward';
export type { RewardBand } from './indicators/reward/reward-bands';
export { checkCharacter, checkSum, creditCodeFault, divisionOf, plainCreditCode } from './codes/credit-code';
export { amountOfCell } from './indicators/values/amount-of-cell';
export { convertAmount, type ConvertibleUnit } from './indicators/values/convert-amount';
export { creditCodeVerdict } from './indicators/values/credit-code-verdict';
export { dateOfCell } from './indicators/values/date-of-cell';
export { divisionOfCode } from './indicators/values/division-of-cell';
export { industryOf, type IndustryAspect } from './indicators/values/industry-of';
export { periodOf, type PeriodKind } from './indicators/values/period-of';
export type { Reading } from './indicators/values/reading';
export { recheck, type Recheck } from './indicators/values/recheck';
export { roundNumber, ROUNDINGS, type Rounding } from './indicators/values/round-number';
export { nameDifference } from './rules/names/name-difference';
export { nameSimilarity } from './rules/names/name-similarity';
export { industryIsIndustrial, saysIndustrial } from './reading/facts/industrial-of';
export type { CountedProject, CountedRow } from './indicators/counting/counted';
export type { Given, InputType } from './indicators/indicator';
export { figuresOf } from './indicators/figures-of';
export type { Figures } from './indicators/figures';
export type { Halfway } from './indicators/halfway';
export type { AnyIndicator, Indicator } from './indicators/indicator';

export { rules } from './rules/index';
export { checkLedger, type CheckOptions, type CheckResult } from './rules/check-ledger';
export type { Finding, NotChecked } from './rules/finding';
export { parseWaivers, type ParsedWaivers } from './rules/parse-waivers';
export type { Rule, Severity } from './rules/rule';
export type { UnusedWaiver, WaivedFinding, Waiver } from './rules/waiver';

export { auditText, type AuditOptions, type LedgerFigure } from './audit/index';
export type {
  Audit,
  AuditFigure,
  AuditRelation,
  AuditSpan,
  Computed,
  RelationKind,
  Verdict,
} from './audit/index';

export { checkReport, type CheckReport, type PrintedFinding, type SheetReport } from './reports/check-report';
export { policyAffects, type PolicyEffects } from './reports/policy-affects';
export { comparisonOf, type Comparison } from './reports/evidence/comparison';
export { evidenceOf } from './reports/evidence/evidence';
export { sarif } from './reports/sarif';
export { reportLedger, type ReportOptions } from './reports/report-ledger';
export { BadTemplate, type Fillings } from './reports/compose/fill-template';
export { fillingsOf } from './reports/compose/fillings';
export { parseTemplates, type ParsedTemplates } from './reports/compose/parse-templates';
export { BULLETIN, SUMMARY, type Templates } from './reports/compose/templates';
export { BOARD_DIMENSIONS, boardOf, type Board, type BoardDimension } from './reports/board';
export type { HalfwayRisk, HalfwayStanding } from './reports/board/halfway-standing';
export { MEASURE_FIGURES, type Measure, type MeasureFigure } from './reports/board/measure';
export { projectsOf, type ListedProject, type ProjectLife, type ProjectsReport } from './reports/projects';
export type { Attention, AttentionList, ListKey, ProjectLight } from './reports/projects/attention';
export { LIFE_STEPS, type LifeStep, type LifeStepKey } from './reports/projects/life';
export type * from './reports/report';
export { ledgerFigures } from './reports/ledger-figures';
export { REPORT_KEYS, sheetsFor, tablesFor, type ReportKey, type ReportSheet } from './reports/sheets/index';
export { leaguesOf, type League, type LeagueRow, type Leagues } from './reports/league/league';
export type { ItemScore } from './reports/league/rank';
export { LEAGUE_ITEMS } from './reports/league/items';

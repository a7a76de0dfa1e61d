import type { CellValue } from '@zhaoshang/core';
import {
  addMonths,
  amountOf,
  dateOf,
  isCreditCode,
  kindOf,
  plainName,
  stageOf,
  textOf,
  unitsIn,
  type Kind,
  type Span,
} from './values';

/** What a one-off script would keep of a project while it counts. */
interface Project {
  /** One bit for each kind that stands in some row, and the same where that row has an amount. */
  kinds: number;
  paid: number;
  signed: Kind | undefined;
  fen: number;
  more: number;
  industrial: boolean;
  funds: number;
}

/** A column of amounts: what the middle is taken of, and how many are numbers typed as text. */
interface Money {
  readonly at: number;
  readonly amounts: number[];
  texts: number;
}

export interface Counts {
  readonly findings: Record<string, number>;
  readonly figures: Record<string, number>;
}

const RANK: Record<Kind, number> = { formal: 5, framework: 4, intent: 3, unknown: 2, none: 1, supplement: 0 };
const BIT: Record<Kind, number> = {
  formal: 1,
  framework: 2,
  intent: 4,
  supplement: 8,
  unknown: 16,
  none: 32,
};
const BEFORE_START = new Set(['talking', 'signed', 'preparing', 'registered', 'notStarted']);
const FLOOR = 500e6;

/**
 * The checks of the row rules as somebody would write them for this one ledger: the headings are known, one pass over
 * the rows, no cells, no sentences, no policies, no notes: only how many of each there are.
 */
export class HandWritten {
  private readonly found: Record<string, number> = {};
  private readonly projects = new Map<string, Project>();
  private readonly columns: readonly Money[];
  private readonly year: number;
  private last = 0;

  constructor(
    private readonly heading: readonly CellValue[],
    private readonly asOf: number,
  ) {
    const names = ['协议投资额（万元）', '当年到位资金（万元）', '累计到位资金（万元）'];
    this.columns = names.map((name) => ({ at: heading.indexOf(name), amounts: [], texts: 0 }));
    this.year = Date.UTC(new Date(asOf * 86_400_000).getUTCFullYear(), 0, 1) / 86_400_000;
  }

  push(rows: readonly (readonly CellValue[])[]): void {
    const { asOf } = this;
    const at = (name: string) => this.heading.indexOf(name);
    const [SERIAL, NAME, CODE, INDUSTRY] = [
      at('序号'),
      at('项目名称'),
      at('统一社会信用代码'),
      at('行业代码'),
    ];
    const [MARK, UNIT, KIND, CONTRACT] = [at('是否工业'), at('引资单位'), at('合同类型'), at('合同编号')];
    const [SIGNED, REGISTERED, STARTED] = [at('签约时间'), at('注册时间'), at('开工时间')];
    const [ENROLLED, PRODUCED] = [at('入统时间'), at('投产时间')];
    const [STAGE, EVIDENCE, NOTE] = [at('目前进展'), at('佐证材料'), at('备注')];
    const [AMOUNT, YEAR, TOTAL] = this.columns as readonly [Money, Money, Money];

    for (const row of rows) {
      const serial = Number(row[SERIAL]);
      if (serial !== this.last + 1 && serial !== 1) this.add('A10');
      this.last = serial;

      const name = plainName(textOf(row[NAME]));
      const kind = kindOf(textOf(row[KIND]));
      const stage = stageOf(textOf(row[STAGE]));
      const ended = stage === 'terminated';
      const signed = dateOf(row[SIGNED]);
      const registered = dateOf(row[REGISTERED]);
      const started = dateOf(row[STARTED]);
      const enrolled = dateOf(row[ENROLLED]);
      const produced = dateOf(row[PRODUCED]);
      const amount = this.money(AMOUNT, row, ended);
      const fundsYear = this.money(YEAR, row, ended);
      const fundsTotal = this.money(TOTAL, row, ended);

      if (signed && signed.from > asOf && !ended) this.add('A08');
      const code = textOf(row[CODE]);
      if (!ended && /\d/.test(code) && !isCreditCode(code)) this.add('B07');
      if (!ended && (kind === 'unknown' || (kind === 'none' && amount > 0))) this.add('C01');
      if (kind === 'formal' && !ended) {
        if (textOf(row[CONTRACT]) === '') this.add('C03');
        if (!(Math.abs(amount) > 0)) this.add('C04');
        if (amount > 0 && amount < FLOOR) this.add('C05');
      }
      const industry = textOf(row[INDUSTRY]);
      const byCode = /^[A-T]/.test(industry) ? /^[BCD]/.test(industry) : undefined;
      const said = textOf(row[MARK]);
      const byMark = said === '是' ? true : said === '否' ? false : undefined;
      if (byCode !== undefined && byMark !== undefined && byCode !== byMark && !ended) this.add('C09');

      if (fundsYear > fundsTotal && !ended) this.add('D01');
      if (amount > 0 && (fundsTotal > amount || fundsYear > amount) && !ended) {
        if (!/追加|增资|补充协议|变更/.test(textOf(row[NOTE]))) this.add('D04');
      }
      if (fundsYear > 0 && !ended && textOf(row[EVIDENCE]) === '') this.add('D05');
      const most = Math.max(fundsTotal || 0, fundsYear || 0);
      const idle = BEFORE_START.has(stage) || stage === 'unknown';
      if (most > 0 && most * 100 > amount * 30 && !ended && !started && idle) this.add('D06');
      if (fundsYear > 0 && (kind === 'framework' || kind === 'intent' || ended)) this.add('D08');

      if (signed && started && started.to < signed.from) this.add('E01');
      if (started && enrolled && enrolled.to < started.from) this.add('E01');
      if (started && produced && produced.to < started.from) this.add('E01');
      this.stageAgainstDates(stage, registered, started, enrolled, produced);
      if (kind === 'formal' && !ended && signed && signed.to < asOf && !started && idle) {
        if (addMonths(signed.to, 6) < asOf) this.add('E03');
      }
      if (kind === 'framework' && !ended && signed && addMonths(signed.to, 6) < asOf) this.add('E04');
      if (started && started.to < asOf && !ended && !enrolled && stage !== 'enrolled') {
        if (addMonths(started.to, 1) < asOf) this.add('E06');
      }
      if (ended && amount > 0) this.add('E07');
      if (unitsIn(textOf(row[UNIT])) !== 1) this.add('F01');
      if (name !== '' && !ended)
        this.project(name, kind, signed, amount, fundsYear, byMark ?? byCode ?? false);
    }
  }

  private money(column: Money, row: readonly CellValue[], ended: boolean): number {
    const cell = row[column.at];
    if (cell === null || cell === undefined) return NaN;
    const { fen, textNumber, about, several } = amountOf(cell);
    if (fen > 0) column.amounts.push(ended ? -fen : fen);
    if (textNumber) column.texts++;
    if (about && !ended) this.add('A09');
    if (several && !ended) this.add('A05');
    return fen;
  }

  private stageAgainstDates(
    stage: string,
    registered?: Span,
    started?: Span,
    enrolled?: Span,
    produced?: Span,
  ): void {
    const early = (...dates: (Span | undefined)[]) => dates.some((date) => date && date.from <= this.asOf);
    let wrong = false;
    if (stage === 'talking' || stage === 'notStarted' || stage === 'preparing')
      wrong = early(started, enrolled, produced);
    else if (stage === 'registered') wrong = !registered || early(started, produced);
    else if (stage === 'building') wrong = !started || early(produced);
    else if (stage === 'enrolled') wrong = !enrolled || early(produced);
    else if (stage === 'produced') wrong = !produced;
    if (wrong) this.add('E02');
  }

  private project(
    name: string,
    kind: Kind,
    signed: Span | undefined,
    amount: number,
    funds: number,
    industrial: boolean,
  ): void {
    let project = this.projects.get(name);
    if (!project) {
      project = { kinds: 0, paid: 0, signed: undefined, fen: NaN, more: 0, industrial: false, funds: NaN };
      this.projects.set(name, project);
    }
    if ((project.kinds & BIT[kind]) === 0) project.kinds |= BIT[kind];
    else if (kind !== 'supplement') this.add('B01');
    if (amount > 0) project.paid |= BIT[kind];
    if (Number.isNaN(project.funds)) project.funds = funds;
    if (!signed || signed.to < this.year || signed.from > this.asOf) return;
    if (kind === 'supplement') project.more += amount || 0;
    if (project.signed === undefined || RANK[kind] > RANK[project.signed]) {
      project.signed = kind;
      project.fen = amount;
      project.industrial = industrial;
    }
  }

  finish(): Counts {
    const figures = {
      projects: 0,
      formalCount: 0,
      formalFen: 0,
      industrialCount: 0,
      industrialFen: 0,
      frameworkCount: 0,
      frameworkFen: 0,
      fundsFen: 0,
    };
    for (const { paid, signed, fen, more, industrial, funds } of this.projects.values()) {
      const steps = paid & (BIT.formal | BIT.framework | BIT.intent);
      if ((steps & (steps - 1)) !== 0) this.add('B03');
      figures.fundsFen += funds || 0;
      if (signed === undefined) continue;
      figures.projects++;
      if (signed === 'formal') {
        figures.formalCount++;
        figures.formalFen += (fen || 0) + more;
        if (industrial) {
          figures.industrialCount++;
          figures.industrialFen += (fen || 0) + more;
        }
      } else if (signed === 'framework') {
        figures.frameworkCount++;
        figures.frameworkFen += fen || 0;
      } else if (!(fen > 0)) this.add('C04');
    }
    for (const { amounts, texts } of this.columns) {
      this.slips(amounts);
      if (texts > 0) this.add('A06');
    }
    return { findings: this.found, figures };
  }

  /** Amounts a thousand times above or below the middle of their column; those of ended projects are negative. */
  private slips(amounts: readonly number[]): void {
    const sorted = Float64Array.from(amounts, Math.abs).sort();
    const middle = sorted[sorted.length >> 1] ?? NaN;
    for (const fen of amounts) if (fen > middle * 1000 || (fen > 0 && fen * 1000 < middle)) this.add('A04');
  }

  private add(rule: string): void {
    this.found[rule] = (this.found[rule] ?? 0) + 1;
  }
}

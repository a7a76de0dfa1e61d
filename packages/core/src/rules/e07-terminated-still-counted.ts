import { formatMoney } from '../model/money';
import { STAGES, type Stage } from '../model/stage';
import { matchPrevious } from './match-previous';
import { addressOf, cellsOf, nameOf } from './about';
import { tableRule } from './rule';

const ORDER = Object.keys(STAGES) as Stage[];
const EXPLAINED = /停工|暂停|缓建|调整|变更|更正|重新|退/;

export const terminatedStillCounted = tableRule({
  code: 'E07',
  id: 'terminated-still-counted',
  name: '终止项目仍计金额，阶段倒退',
  severity: 'error',
  reason: '终止、注销、解约的项目不算数。合同额还填着，合计就把它算进去了。',
  source: '渭南市签约项目履约统计（终止的单列）；邯郸经开区：超期项目移出项目库',
  nextStep: '清空终止项目的合同额，在备注写明终止原因和原合同额；阶段倒退的，在备注说明。',
  innocent: ['合计公式已排除终止项目', '上期进展填早了，本期更正'],
  on: 'projects',
  needs: ['stage'],
  needsOneOf: [['amount']],
  uses: ['amount', 'note', 'project'],
  check({ stage, amount, note }, records, context, report) {
    const { stages, terminated } = context.facts(records);
    for (let record = 0; record < records.length; record++) {
      const sum = terminated[record] ? amount?.exact(record) : undefined;
      if (!sum?.isPositive() || sum.isZero()) continue;
      report({
        message: `“${nameOf(records, record)}”进展写“${stage.text(record)}”，${addressOf(records, record, 'amount')}仍填着${formatMoney(sum)}；终止的项目不计金额，请清空并在备注写明原因`,
        cells: cellsOf(records, record, 'amount', 'stage'),
        record: nameOf(records, record),
        values: { stage: stage.text(record), amount: sum.toFixed() },
      });
    }
    for (const { record, before } of matchPrevious(records, context)) {
      const past = context.facts(before.records).stages[before.record] ?? 'unknown';
      const now = stages[record] ?? 'unknown';
      const back = past === 'terminated' ? now !== 'unknown' && now !== 'terminated' : isBack(past, now);
      if (!back || EXPLAINED.test(note?.text(record) ?? '')) continue;
      report({
        message: `“${nameOf(records, record)}”上期是“${before.records.columns.stage?.text(before.record) ?? ''}”，本期是“${stage.text(record)}”，阶段倒退而备注没有说明；请核对`,
        cells: cellsOf(records, record, 'stage'),
        record: nameOf(records, record),
        values: { before: STAGES[past], now: STAGES[now] },
        severity: 'warning',
      });
    }
  },
  examples: [
    {
      shows: '终止的项目已清空合同额',
      sheets: {
        签约项目: '项目名称|引资单位|合同额（亿元）|目前进展\n甲项目|区商务委||已终止\n乙项目|区教委|2|在建',
      },
      previous: {
        签约项目: '项目名称|引资单位|合同额（亿元）|目前进展\n甲项目|区商务委|3|在建\n乙项目|区教委|2|已开工',
      },
      expect: 'pass',
    },
    {
      shows: '终止的项目还填着合同额',
      sheets: {
        签约项目: '项目名称|引资单位|合同额（亿元）|目前进展\n甲项目|区商务委|3|已终止\n乙项目|区教委|2|在建',
      },
      expect: [['签约项目!C2', '签约项目!D2']],
    },
    {
      shows: '上期已投产，本期又成了前期',
      sheets: {
        签约项目: '项目名称|引资单位|合同额（亿元）|目前进展\n甲项目|区商务委|3|前期手续办理中',
      },
      previous: { 签约项目: '项目名称|引资单位|合同额（亿元）|目前进展\n甲项目|区商务委|3|已投产' },
      expect: [['签约项目!D2']],
    },
    {
      shows: '没有进展列',
      sheets: { 签约项目: '项目名称|引资单位|合同额（亿元）\n甲项目|区商务委|3' },
      expect: 'not-checked',
    },
  ],
});

/** Building, started and enrolled are said of the same months: only a step back past them counts. */
function isBack(past: Stage, now: Stage): boolean {
  return past !== 'unknown' && now !== 'unknown' && now !== 'terminated' && step(now) < step(past);
}

function step(stage: Stage): number {
  const at = ORDER.indexOf(stage);
  if (at >= ORDER.indexOf('started') && at <= ORDER.indexOf('enrolled')) return ORDER.indexOf('started');
  return at >= ORDER.indexOf('signed') && at <= ORDER.indexOf('notStarted') ? ORDER.indexOf('signed') : at;
}

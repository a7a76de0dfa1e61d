import { Decimal } from '../../model/decimal';
import { fullMonths } from '../../model/day';
import { value } from '../../model/outcome';
import { indicator } from '../indicator';

/** Months overdue (超期月数): full months from the day something was due until it was done, or until the reporting date. */
export const overdueMonths = indicator({
  id: 'overdue-months',
  name: '超期月数',
  unit: '月',
  formula: '应完成日到实际完成日（没有完成的到统计截止日）的满月数，不小于 0',
  source: '按月计算的期间，月末日对月末日算满一个月',
  inputs: {
    due: { name: '应完成日', type: 'day' },
    asOf: { name: '统计截止日', type: 'day' },
    done: { name: '实际完成日', type: 'day', optional: true },
  },
  compute({ due, asOf, done }) {
    const until = done !== undefined && done < asOf ? done : asOf;
    return value(new Decimal(Math.max(0, fullMonths(due, until))));
  },
  print: (months) => months.toFixed(),
  examples: [
    { shows: '满五个月', given: { due: '2022-01-31', asOf: '2022-06-30' }, gives: '5' },
    { shows: '月末对月末', given: { due: '2022-01-31', asOf: '2022-02-28' }, gives: '1' },
    {
      shows: '晚一个半月完成',
      given: { due: '2022-01-15', asOf: '2022-06-30', done: '2022-03-01' },
      gives: '1',
    },
    { shows: '还没有到期', given: { due: '2022-12-31', asOf: '2022-06-30' }, gives: '0' },
    { shows: '没有应完成日', given: { asOf: '2022-06-30' }, gives: '缺少：应完成日' },
  ],
});

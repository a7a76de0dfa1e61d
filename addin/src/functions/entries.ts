import { entry as parseAmount } from './values/parse-amount';
import { entry as convertAmount } from './values/convert-amount';
import { entry as parseDate } from './values/parse-date';
import { entry as period } from './values/period';
import { entry as rounding } from './values/rounding';
import { entry as creditCode } from './values/credit-code';
import { entry as industry } from './values/industry';
import { entry as isIndustrial } from './values/is-industrial';
import { entry as division } from './values/division';
import { entry as similarity } from './values/similarity';
import { entry as completion } from './progress/completion';
import { entry as timeProgress } from './progress/time-progress';
import { entry as ahead } from './progress/ahead';
import { entry as shortfall } from './progress/shortfall';
import { entry as monthlyNeed } from './progress/monthly-need';
import { entry as halfway } from './progress/halfway';
import { entry as projection } from './progress/projection';
import { entry as yoy } from './comparison/yoy';
import { entry as mom } from './comparison/mom';
import { entry as points } from './comparison/points';
import { entry as share } from './comparison/share';
import { entry as netChange } from './comparison/net-change';
import { entry as doublings } from './comparison/doublings';
import { entry as impliedBase } from './comparison/implied-base';
import { entry as impliedTarget } from './comparison/implied-target';
import { entry as recheck } from './comparison/recheck';
import { entry as breakdown } from './ledger/breakdown';
import { entry as league } from './ledger/league';
import { entry as overdue } from './ledger/overdue';
import { entry as pipeline } from './ledger/pipeline';
import { entry as check } from './ledger/check';
import { entry as contractAmount } from './ledger/contract-amount';
import { entry as projectCount } from './ledger/project-count';
import { entry as funds } from './ledger/funds';
import { entry as fundsRate } from './ledger/funds-rate';
import { entry as startRate } from './ledger/start-rate';
import { entry as fulfilmentRate } from './ledger/fulfilment-rate';
import { entry as productionRate } from './ledger/production-rate';
import { entry as conversionRate } from './ledger/conversion-rate';
import { entry as stage } from './project/stage';
import { entry as overdueMonths } from './project/overdue-months';
import { entry as light } from './project/light';
import { entry as score } from './scoring/score';
import { entry as efficacy } from './scoring/efficacy';
import { entry as relativeScore } from './scoring/relative-score';
import { entry as ranking } from './scoring/ranking';
import { entry as reward } from './scoring/reward';
import type { FunctionEntry } from './host/function-entry';

/**
 * Every function but the one that explains them (函数登记), by subject; those that give a whole table come first, as one
 * of them replaces dozens of the others. A new function is a file and a line here.
 */
export const entries: readonly FunctionEntry[] = [
  breakdown,
  league,
  overdue,
  pipeline,
  check,
  contractAmount,
  projectCount,
  funds,
  fundsRate,
  startRate,
  fulfilmentRate,
  productionRate,
  conversionRate,
  parseAmount,
  convertAmount,
  parseDate,
  period,
  rounding,
  creditCode,
  industry,
  isIndustrial,
  division,
  similarity,
  completion,
  timeProgress,
  ahead,
  shortfall,
  monthlyNeed,
  halfway,
  projection,
  yoy,
  mom,
  points,
  share,
  netChange,
  doublings,
  impliedBase,
  impliedTarget,
  recheck,
  stage,
  overdueMonths,
  light,
  score,
  efficacy,
  relativeScore,
  ranking,
  reward,
];

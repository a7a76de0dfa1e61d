import { completion } from './completion';
import { growth } from './growth';
import { halfway } from './halfway';
import { impliedBase } from './implied-base';
import { impliedTarget } from './implied-target';
import { ahead } from './ahead';
import { shortfall } from './shortfall';
import { monthlyNeed } from './monthly-need';
import { projection } from './projection';
import { monthOnMonth } from './month-on-month';
import { points } from './points';
import { overdueMonths } from './project/overdue-months';
import { netChange } from './net-change';
import { doublings } from './doublings';
import { score } from './score';
import { efficacy } from './efficacy';
import { relativeScore } from './relative-score';
import type { AnyIndicator } from './indicator';
import { share } from './share';
import { timeProgress, timeProgressByDay } from './time-progress';

/** Every figure (指标), in the order of the docs. A new one is a file and a line here. */
export const indicators: readonly AnyIndicator[] = [
  completion,
  timeProgress,
  timeProgressByDay,
  halfway,
  growth,
  share,
  impliedTarget,
  impliedBase,
  ahead,
  shortfall,
  monthlyNeed,
  projection,
  monthOnMonth,
  points,
  netChange,
  doublings,
  score,
  efficacy,
  relativeScore,
  overdueMonths,
];

export {
  overdueMonths,
  ahead,
  shortfall,
  monthlyNeed,
  projection,
  monthOnMonth,
  points,
  netChange,
  doublings,
  score,
  efficacy,
  relativeScore,
  completion,
  growth,
  halfway,
  impliedBase,
  impliedTarget,
  share,
  timeProgress,
  timeProgressByDay,
};

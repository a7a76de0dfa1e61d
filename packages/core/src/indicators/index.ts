import { completion } from './completion';
import { growth } from './growth';
import { halfway } from './halfway';
import { impliedBase } from './implied-base';
import { impliedTarget } from './implied-target';
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
] as readonly unknown[] as readonly AnyIndicator[];

export { completion, growth, halfway, impliedBase, impliedTarget, share, timeProgress, timeProgressByDay };

import { check } from './check';
import { completion } from './completion';
import { contractAmount } from './contract-amount';
import { funds } from './funds';
import { halfway } from './halfway';
import { impliedTarget } from './implied-target';
import { projectCount } from './project-count';
import { timeProgress } from './time-progress';
import { yoy } from './yoy';
import type { HostFunction } from './host/host-function';

/** Every custom function by its id. Published ids never change; a new function is a file and a line here. */
export const functions: Readonly<Record<string, HostFunction>> = {
  COMPLETION: completion,
  TIME_PROGRESS: timeProgress,
  YOY: yoy,
  HALFWAY: halfway,
  IMPLIED_TARGET: impliedTarget,
  CONTRACT_AMOUNT: contractAmount,
  PROJECT_COUNT: projectCount,
  FUNDS: funds,
  CHECK: check,
};

import type { Stage } from './stage';

/** Stages in which building has not begun (开工以前的阶段). */
export const BEFORE_START: ReadonlySet<Stage> = new Set([
  'lead',
  'talking',
  'signed',
  'preparing',
  'registered',
  'notStarted',
]);

import type { Day } from '../../model/day';
import { STAGES, type Stage } from '../../model/stage';

/** The dates that a project's life is told by (项目节点), in its order. */
export const MILESTONES = [
  'signed',
  'registered',
  'started',
  'enrolled',
  'produced',
  'fullCapacity',
  'terminated',
] as const;
export type Milestone = (typeof MILESTONES)[number];

/**
 * The stage of a project by the dates of what has happened to it (项目阶段): the furthest that is reached; 已终止 ends
 * it. What is dated after `asOf` has not happened yet. Without any date the stage is unknown (不明).
 */
export function stageByDates(dates: Readonly<Partial<Record<Milestone, Day>>>, asOf?: Day): string {
  const reached = MILESTONES.findLast((milestone) => {
    const day = dates[milestone];
    return day !== undefined && (asOf === undefined || day <= asOf);
  });
  return STAGES[reached ?? ('unknown' satisfies Stage)];
}

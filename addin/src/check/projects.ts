import {
  formatAddress,
  formatMoney,
  LIFE_STEPS,
  type LifeStepKey,
  type ListKey,
  type ProjectsReport,
} from '@zhaoshang/core';
import type { ProjectsAnswer, ShownList } from './projects-answer';

const STEPS = Object.entries(LIFE_STEPS) as readonly (readonly [LifeStepKey, string])[];

/** The lives of the projects as they cross to the pane. */
export function projectsAnswer({ asOf, projects, lists }: ProjectsReport): ProjectsAnswer {
  const shown = (key: ListKey): ShownList => ({
    ...lists[key],
    items: lists[key].items.map((item) => ({ ...item, address: formatAddress(item.cell) })),
  });
  return {
    asOf,
    steps: STEPS,
    projects: projects.map(({ amount, steps, ...project }) => ({
      ...project,
      amount: amount ? formatMoney(amount) : '',
      steps: Object.fromEntries(steps.map(({ key, on }) => [key, on ?? ''])),
      address: formatAddress(project.cell),
    })),
    lists: {
      notStarted: shown('notStarted'),
      notConverted: shown('notConverted'),
      idle: shown('idle'),
      planned: shown('planned'),
    },
  };
}

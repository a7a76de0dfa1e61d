import type { ListKey, ProjectLight } from '@zhaoshang/core';
import { useMessages } from '../messages/use-messages';
import { projectsEnUS } from './projects-en-us';
import { projectsZhCN } from './projects-zh-cn';

/** What the list shows: one of the lists of 周调度, or every project. */
export type FilterKey = ListKey | 'all';

/** Every text of the projects view that is not data. */
export interface ProjectsMessages {
  readonly title: (day: string) => string;
  readonly filter: string;
  readonly filters: Readonly<Record<FilterKey, string>>;
  readonly lights: Readonly<Record<ProjectLight, string>>;
  readonly empty: Readonly<Record<FilterKey, string>>;
  readonly gap: (why: string) => string;
  readonly noMatch: (query: string) => string;
  readonly search: string;
  readonly copy: string;
  readonly copyWeekly: string;
  readonly copied: (n: number) => string;
  readonly notCopied: string;
  readonly noUnit: string;
  readonly leader: (name: string) => string;
  readonly reached: string;
  readonly notReached: string;
  readonly terminated: string;
  readonly stageSays: (stage: string) => string;
  /** Headings of the list that is copied. */
  readonly heading: readonly string[];
}

/** The texts of the projects view in the person's language. */
export function useProjectsMessages(): ProjectsMessages {
  return useMessages().language === 'zh' ? projectsZhCN : projectsEnUS;
}

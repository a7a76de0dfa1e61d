import type { ProjectsAnswer, ShownAttention, ShownProject } from '../../check/projects-answer';
import type { FilterKey } from './projects-messages';

/** A project on the list that is shown, with what is the matter where it is on a list of 周调度. */
export interface Listed {
  readonly project: ShownProject;
  readonly attention: ShownAttention | null;
}

/** The projects of a filter whose name or unit contains the query. */
export function listedProjects(answer: ProjectsAnswer, filter: FilterKey, query: string): readonly Listed[] {
  const all: readonly Listed[] =
    filter === 'all'
      ? answer.projects.map((project) => ({ project, attention: null }))
      : answer.lists[filter].items.flatMap((attention) => {
          const project = answer.projects[attention.project];
          return project ? [{ project, attention }] : [];
        });
  const wanted = query.trim();
  return wanted === ''
    ? all
    : all.filter(({ project }) => project.name.includes(wanted) || project.unit.includes(wanted));
}

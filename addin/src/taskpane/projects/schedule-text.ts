import type { ListKey } from '@zhaoshang/core';
import type { ProjectsAnswer } from '../../check/projects-answer';
import { listedProjects, type Listed } from './listed-projects';
import type { ProjectsMessages } from './projects-messages';

/** The lists of 周调度, in their order. */
export const LISTS: readonly ListKey[] = ['notStarted', 'notConverted', 'idle', 'planned'];

/** All the lists of 周调度 one under another, each with its name; those without a project are left out. */
export function weeklyText(projects: ProjectsAnswer, messages: ProjectsMessages): string {
  return LISTS.flatMap((key) => {
    const listed = listedProjects(projects, key, '');
    return listed.length > 0 ? [`${messages.filters[key]}\n${scheduleText(listed, messages)}`] : [];
  }).join('\n\n');
}

/** The list as tab-separated text, to be pasted into the table of 周调度: one line a project, under a heading. */
export function scheduleText(listed: readonly Listed[], { heading, lights }: ProjectsMessages): string {
  const lines = listed.map(({ project, attention }, index) => [
    String(index + 1),
    project.name,
    project.unit,
    project.person,
    project.leader,
    project.kind,
    project.amount,
    attention?.light ? lights[attention.light] : '',
    attention?.due ?? '',
    attention?.daysOver == null ? '' : String(attention.daysOver),
    attention?.text ?? '',
    project.stage,
    attention?.address ?? project.address,
  ]);
  return [heading, ...lines].map((line) => line.map(plain).join('\t')).join('\n');
}

/** A cell's text on one line; what a sheet would take for a formula is kept from being one. */
function plain(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return /^[=+\-@＝＋－＠]/.test(line) ? `'${line}` : line;
}

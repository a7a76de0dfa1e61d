import type { Listed } from './listed-projects';
import type { ProjectsMessages } from './projects-messages';

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

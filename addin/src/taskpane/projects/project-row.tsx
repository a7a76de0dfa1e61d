import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { CircleFilled, SubtractCircleFilled, WarningFilled } from '@fluentui/react-icons';
import type { CellAddress, ProjectLight } from '@zhaoshang/core';
import type { ProjectsAnswer } from '../../check/projects-answer';
import { useMessages } from '../messages/use-messages';
import { DottedLine } from './dotted-line';
import { LifeLine } from './life-line';
import type { Listed } from './listed-projects';
import { useProjectsMessages } from './projects-messages';
import { TextLink } from '../navigation/text-link';

// Shape and words differ too, for those who do not see the colour.
const LIGHTS = {
  yellow: { color: 'warning', icon: <WarningFilled /> },
  red: { color: 'danger', icon: <CircleFilled /> },
  out: { color: 'severe', icon: <SubtractCircleFilled /> },
} as const satisfies Record<ProjectLight, unknown>;

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    breakInside: 'avoid',
  },
  head: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0, textAlign: 'left', fontWeight: tokens.fontWeightSemibold },
  badge: { flexShrink: 0 },
  matter: { marginTop: tokens.spacingVerticalXXS },
});

interface ProjectRowProps {
  readonly listed: Listed;
  readonly steps: ProjectsAnswer['steps'];
  readonly onGoTo: (cell: CellAddress) => void;
}

/** One project: name, light, who is responsible, its life and what is the matter. */
export function ProjectRow({ listed: { project, attention }, steps, onGoTo }: ProjectRowProps) {
  const messages = useProjectsMessages();
  const { goTo } = useMessages();
  const styles = useStyles();
  const light = attention?.light;
  const about = [
    project.unit || messages.noUnit,
    project.person,
    project.leader && messages.leader(project.leader),
    project.kind,
    project.amount,
    project.terminated ? messages.terminated : '',
  ].filter(Boolean);
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <TextLink className={styles.name} title={goTo(project.address)} onClick={() => onGoTo(project.cell)}>
          {project.name}
        </TextLink>
        {light && (
          <Badge
            className={styles.badge}
            appearance="tint"
            color={LIGHTS[light].color}
            icon={LIGHTS[light].icon}
          >
            {messages.lights[light]}
          </Badge>
        )}
      </div>
      <DottedLine items={about} />
      {attention && (
        <div className={styles.matter}>
          {attention.text}{' '}
          <TextLink title={goTo(attention.address)} onClick={() => onGoTo(attention.cell)}>
            {attention.address}
          </TextLink>
        </div>
      )}
      <LifeLine steps={steps} reached={project.steps} />
      {project.stage !== '' && <DottedLine items={[messages.stageSays(project.stage)]} />}
    </li>
  );
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ProjectsAnswer, ShownProject } from '../../check/projects-answer';
import { DottedLine } from './dotted-line';
import { useProjectsMessages } from './projects-messages';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'repeat(9, minmax(0, 1fr))',
    columnGap: '2px',
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    fontSize: tokens.fontSizeBase100,
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
  },
  bar: {
    display: 'block',
    height: '4px',
    marginBottom: '2px',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  filled: {
    backgroundColor: tokens.colorBrandBackground,
    border: 'none',
    printColorAdjust: 'exact',
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  reached: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface LifeLineProps {
  readonly steps: ProjectsAnswer['steps'];
  readonly reached: ShownProject['steps'];
}

/** The life of a project as nine steps: those reached are filled and bold, with their dates below. */
export function LifeLine({ steps, reached }: LifeLineProps) {
  const messages = useProjectsMessages();
  const styles = useStyles();
  const dated = steps.flatMap(([key, name]) => (reached[key] ? [`${name} ${reached[key]}`] : []));
  return (
    <>
      <ol className={styles.line}>
        {steps.map(([key, name]) => {
          const is = reached[key] !== undefined;
          return (
            <li key={key} className={mergeClasses(is && styles.reached)}>
              <span className={mergeClasses(styles.bar, is && styles.filled)} />
              {name}
              <span className={styles.spoken}>{is ? messages.reached : messages.notReached}</span>
            </li>
          );
        })}
      </ol>
      {dated.length > 0 && <DottedLine items={dated} />}
    </>
  );
}

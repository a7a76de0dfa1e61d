import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckAnswer } from '../../check/check-answer';
import { useMessages } from '../messages/use-messages';

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(132px, 1fr))',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0 0`,
  },
  tile: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  second: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
});

/** The main figures of the reporting date. */
export function FiguresView({ answer: { figures, asOf } }: { readonly answer: CheckAnswer }) {
  const messages = useMessages();
  const styles = useStyles();
  const { figureNames: names, count, amount } = messages;
  const counted = (n: number | null) => (n === null ? null : count(n));
  const summed = (yi: string | null) => (yi === null ? null : amount(yi));
  const tiles: readonly (readonly [string, string | null, string | null])[] = [
    [names.formal, summed(figures.formalAmount), counted(figures.formalCount)],
    [names.industrial, summed(figures.industrialFormalAmount), counted(figures.industrialFormalCount)],
    [names.framework, summed(figures.frameworkAmount), counted(figures.frameworkCount)],
    [names.funds, summed(figures.fundsYear), null],
    [names.projects, counted(figures.projects), null],
    [names.planned, summed(figures.plannedAmount), null],
  ];
  return (
    <section aria-labelledby="figures-title">
      <h2 id="figures-title" className={styles.title}>
        {messages.figuresOf(asOf)}
      </h2>
      <dl className={styles.grid}>
        {tiles.map(([name, main, second]) => (
          <div key={name} className={styles.tile}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>
              {main ?? second ?? <span className={styles.second}>{messages.unknownFigure}</span>}
              {main && second && <span className={styles.second}> {second}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { MEASURE_FIGURES, type MeasureFigure } from '@zhaoshang/core';
import { useId, useState } from 'react';
import type { BoardKey, ShownFigure, ShownMeasure } from '../../check/board-answer';
import type { ViewProps } from '../navigation/navigation';
import { useBoardMessages } from './board-messages';
import { RowList } from './row-list';
import { TextLink } from '../navigation/text-link';

const DETAILS = MEASURE_FIGURES.filter((key) => key !== 'actual');

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    breakInside: 'avoid',
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM },
  main: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(124px, 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    margin: `${tokens.spacingVerticalS} 0 0`,
  },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  detail: { margin: 0, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  unknown: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  panel: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
});

/** One indicator: its figures, each opening into its formula and its rows. */
export function MeasureCard({
  measure,
  answer,
  client,
  onGoTo,
}: ViewProps & { readonly measure: ShownMeasure }) {
  const messages = useBoardMessages();
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState<(BoardKey & { readonly figure: MeasureFigure | 'count' }) | null>(null);
  const { count, figures } = measure;
  const opened = open && (open.figure === 'count' ? count : figures[open.figure]);

  const number = (key: MeasureFigure | 'count', figure: ShownFigure, name: string) =>
    figure.value === null ? (
      <span className={styles.unknown}>{figure.why}</span>
    ) : (
      <TextLink
        {...(key === 'actual' && { className: styles.main })}
        aria-label={`${name} ${messages.text(figure)}`}
        aria-expanded={open?.figure === key}
        aria-controls={`${id}-rows`}
        onClick={() => setOpen(open?.figure === key ? null : { of: measure.of, figure: key })}
      >
        {messages.text(figure)}
      </TextLink>
    );

  return (
    <article className={styles.card} aria-labelledby={id}>
      <h3 id={id} className={styles.name}>
        {messages.measures[measure.of]}
      </h3>
      <div className={styles.head}>
        {number('actual', figures.actual, messages.figures.actual)}
        {count && number('count', count, messages.count)}
      </div>
      <dl className={styles.grid}>
        {DETAILS.map((key) => (
          <div key={key}>
            <dt className={styles.term}>{messages.figures[key]}</dt>
            <dd className={styles.detail}>{number(key, figures[key], messages.figures[key])}</dd>
          </div>
        ))}
      </dl>
      {figures.projection.value !== null && (
        <div className={styles.term}>{messages.assumption(figures.projection.formula)}</div>
      )}
      <div id={`${id}-rows`} className={mergeClasses(open !== null && styles.panel)}>
        {open && opened && (
          <>
            <div>{messages.formula(opened.formula)}</div>
            <RowList key={open.figure} of={open} client={client} stamp={answer} onGoTo={onGoTo} />
          </>
        )}
      </div>
    </article>
  );
}

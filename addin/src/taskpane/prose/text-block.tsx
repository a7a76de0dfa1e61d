import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { Block, Mark } from './blocks';
import { useProseMessages } from './prose-messages';
import { MARKS, useVerdictStyles } from './verdict-look';

const useStyles = makeStyles({
  paragraph: { margin: 0, minHeight: '1em', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  heading: { fontWeight: tokens.fontWeightSemibold, marginTop: tokens.spacingVerticalS },
  figure: {
    cursor: 'pointer',
    // Neither a figure nor the mark behind it is broken over two lines.
    whiteSpace: 'nowrap',
    borderRadius: tokens.borderRadiusSmall,
    // Clear of what sticks to the bottom.
    scrollMarginBlock: '48px 240px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  shown: { backgroundColor: tokens.colorNeutralBackground1Selected },
});

interface TextBlockProps {
  readonly block: Block;
  readonly marks: readonly Mark[];
  /** The figure that Tab reaches, where it is in this block. */
  readonly active: number | null;
  /** The figure whose detail is shown, where it is in this block. */
  readonly shown: number | null;
  readonly detailId: string;
}

/** A paragraph whose figures can be reached; what happens to them is told to the text as a whole. */
export const TextBlock = memo(function TextBlock({ block, marks, active, shown, detailId }: TextBlockProps) {
  const styles = useStyles();
  const looks = useVerdictStyles();
  const { verdicts } = useProseMessages();
  const pieces = block.pieces.map((piece, index) => {
    if (typeof piece === 'string') return piece;
    const { text = '', verdict = null } = marks[piece] ?? {};
    return (
      <span
        key={index}
        role="button"
        tabIndex={piece === active ? 0 : -1}
        data-figure={piece}
        data-mark={verdict ? MARKS[verdict] : undefined}
        aria-label={verdict ? `${text} ${verdicts[verdict]}` : text}
        aria-expanded={piece === shown}
        aria-controls={piece === shown ? detailId : undefined}
        aria-describedby={piece === shown ? detailId : undefined}
        className={mergeClasses(
          styles.figure,
          looks[verdict ?? 'plain'],
          verdict !== null && looks.mark,
          piece === shown && styles.shown,
        )}
      >
        {text}
      </span>
    );
  });
  return block.heading ? (
    <h3 className={mergeClasses(styles.paragraph, styles.heading)}>{pieces}</h3>
  ) : (
    <p className={styles.paragraph}>{pieces}</p>
  );
});

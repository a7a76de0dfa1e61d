import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellAddress } from '@zhaoshang/core';
import type { ProseRelation } from '../../check/prose-answer';
import { CellLinks } from './cell-links';
import { useProseMessages } from './prose-messages';
import { MARKS } from './verdict-look';

const useStyles = makeStyles({
  relation: { paddingBlock: tokens.spacingVerticalXXS },
  message: { margin: 0, overflowWrap: 'anywhere' },
  verdict: { fontWeight: tokens.fontWeightSemibold },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface RelationDetailProps {
  readonly relation: ProseRelation;
  readonly onGoTo: (cell: CellAddress) => void;
  /** Whether its cells are listed from the start. */
  readonly open: boolean;
}

/** A relation: its verdict, the sum, and the readings under which the text would be right after all. */
export function RelationDetail({ relation, open, onGoTo }: RelationDetailProps) {
  const { verdict, message, innocent, decides, cells } = relation;
  const styles = useStyles();
  const messages = useProseMessages();
  return (
    <div className={styles.relation}>
      <p className={styles.message}>
        <span className={styles.verdict}>
          {MARKS[verdict]} {messages.verdicts[verdict]}
        </span>{' '}
        {message}
      </p>
      {decides !== null && verdict !== 'agrees' && (
        <p className={styles.small}>{messages.decides(decides)}</p>
      )}
      {innocent.map((reading) => (
        <p key={reading} className={styles.small}>
          {messages.alsoPossible(reading)}
        </p>
      ))}
      {cells && <CellLinks cells={cells} open={open} onGoTo={onGoTo} />}
    </div>
  );
}

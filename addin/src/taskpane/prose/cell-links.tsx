import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellAddress } from '@zhaoshang/core';
import type { ProseCells } from '../../check/prose-answer';
import { CellRows } from '../navigation/cell-rows';
import { useProseMessages } from './prose-messages';

const useStyles = makeStyles({
  cells: { fontSize: tokens.fontSizeBase200 },
  count: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, cursor: 'default' },
});

interface CellLinksProps {
  readonly cells: ProseCells;
  /** Whether the list is open from the start. */
  readonly open: boolean;
  readonly onGoTo: (cell: CellAddress) => void;
}

/** The cells behind a figure of a text, listed on demand. */
export function CellLinks({ cells: { count, first }, open, onGoTo }: CellLinksProps) {
  const styles = useStyles();
  const messages = useProseMessages();
  if (count === 0) return <div className={styles.count}>{messages.noCells}</div>;
  return (
    <details open={open}>
      <summary className={styles.count}>{messages.cells(count, first.length)}</summary>
      <div className={styles.cells}>
        <CellRows rows={first} onGoTo={onGoTo} />
      </div>
    </details>
  );
}

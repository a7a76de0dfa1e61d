import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { CellAddress } from '@zhaoshang/core';
import type { ProseCells } from '../../check/prose-answer';
import { useMessages } from '../messages/use-messages';
import { useProseMessages } from './prose-messages';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, fontSize: tokens.fontSizeBase200 },
  row: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  count: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, cursor: 'default' },
});

interface CellLinksProps {
  readonly cells: ProseCells;
  /** Whether the list is open from the start. */
  readonly open: boolean;
  readonly onGoTo: (cell: CellAddress) => void;
}

/** The cells behind a figure, each a link to it. */
export function CellLinks({ cells: { count, first }, open, onGoTo }: CellLinksProps) {
  const styles = useStyles();
  const messages = useProseMessages();
  const { goTo } = useMessages();
  if (count === 0) return <div className={styles.count}>{messages.noCells}</div>;
  return (
    <details open={open}>
      <summary className={styles.count}>{messages.cells(count, first.length)}</summary>
      <ul className={styles.list}>
        {first.map(({ cell, address, name, text }, index) => (
          <li key={index} className={styles.row}>
            <Link as="button" title={goTo(address)} onClick={() => onGoTo(cell)}>
              {address}
            </Link>
            <span>{name}</span>
            <span>{text === name ? '' : text}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellAddress } from '@zhaoshang/core';
import type { BoardRow } from '../../check/board-answer';
import { useMessages } from '../messages/use-messages';
import { TextLink } from './text-link';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `${tokens.spacingVerticalXXS} 0 0`, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { overflowWrap: 'anywhere' },
  text: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

interface CellRowsProps {
  readonly rows: readonly BoardRow[];
  readonly onGoTo: (cell: CellAddress) => void;
}

/** The cells behind a number, each a link to it. */
export function CellRows({ rows, onGoTo }: CellRowsProps) {
  const { goTo } = useMessages();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {rows.map(({ cell, address, name, text }, index) => (
        <li key={`${index} ${address}`} className={styles.row}>
          <TextLink title={goTo(address)} onClick={() => onGoTo(cell)}>
            {address}
          </TextLink>
          <span className={styles.name}>{name}</span>
          <span className={styles.text}>{text === name ? '' : text}</span>
        </li>
      ))}
    </ul>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CellAddress } from '@zhaoshang/core';
import { useMemo, useState } from 'react';
import type { BoardKey } from '../../check/board-answer';
import type { ViewClient } from '../../check/board-views';
import { useMessages } from '../messages/use-messages';
import { useView } from '../navigation/use-view';
import { ViewWait } from '../navigation/view-wait';
import { useBoardMessages } from './board-messages';
import { TextLink } from '../navigation/text-link';

const PAGE = 50;

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

interface RowListProps {
  /** The number whose rows are listed; keeps its identity between drawings. */
  readonly of: BoardKey;
  readonly client: ViewClient;
  readonly stamp: unknown;
  readonly onGoTo: (cell: CellAddress) => void;
}

/** The cells behind a number, each a link to it. */
export function RowList({ of, client, stamp, onGoTo }: RowListProps) {
  const messages = useMessages();
  const board = useBoardMessages();
  const styles = useStyles();
  const [pages, setPages] = useState(1);
  const request = useMemo(() => ({ view: 'rows', key: of }) as const, [of]);
  const state = useView(client, request, stamp);
  if (state.kind !== 'ready') return <ViewWait state={state} />;
  const rows = state.answer;
  if (rows.length === 0) return <div>{board.noRows}</div>;
  const shown = rows.slice(0, PAGE * pages);
  return (
    <>
      <div>{board.rows(rows.length)}</div>
      <ul className={styles.list}>
        {shown.map(({ cell, address, name, text }, index) => (
          <li key={`${index} ${address}`} className={styles.row}>
            <TextLink title={messages.goTo(address)} onClick={() => onGoTo(cell)}>
              {address}
            </TextLink>
            <span className={styles.name}>{name}</span>
            <span className={styles.text}>{text === name ? '' : text}</span>
          </li>
        ))}
      </ul>
      {shown.length < rows.length && (
        <Button appearance="subtle" size="small" onClick={() => setPages(pages + 1)}>
          {messages.more(Math.min(PAGE, rows.length - shown.length))}
        </Button>
      )}
    </>
  );
}

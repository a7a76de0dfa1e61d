import type { CellAddress } from '@zhaoshang/core';
import { useMemo, useState } from 'react';
import type { BoardKey } from '../../check/board-answer';
import type { ViewClient } from '../../check/board-views';
import { MoreButton } from '../focus/more-button';
import { CellRows } from '../navigation/cell-rows';
import { useView } from '../navigation/use-view';
import { ViewWait } from '../navigation/view-wait';
import { useBoardMessages } from './board-messages';

const PAGE = 50;

interface RowListProps {
  /** The number whose rows are listed; keeps its identity between drawings. */
  readonly of: BoardKey;
  readonly client: ViewClient;
  readonly stamp: unknown;
  readonly onGoTo: (cell: CellAddress) => void;
}

/** The cells behind a number of a view, as they come. */
export function RowList({ of, client, stamp, onGoTo }: RowListProps) {
  const board = useBoardMessages();
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
      <CellRows rows={shown} onGoTo={onGoTo} />
      {shown.length < rows.length && (
        <MoreButton count={Math.min(PAGE, rows.length - shown.length)} onMore={() => setPages(pages + 1)} />
      )}
    </>
  );
}

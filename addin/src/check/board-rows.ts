import {
  CONTRACT_KINDS,
  formatAddress,
  formatMoney,
  formatSpan,
  type Board,
  type CellAddress,
  type LedgerContext,
} from '@zhaoshang/core';
import type { BoardKey, BoardRow, GroupPart } from './board-answer';
import type { LeagueKey } from './league-answer';
import { recordLocator, type RecordPlace } from './record-place';

/** The rows behind a number of the board, each with what it is about and what stands in the cell. */
export function boardRows(
  board: Board,
  context: LedgerContext,
  key: Exclude<BoardKey, LeagueKey>,
): readonly BoardRow[] {
  return rowsOf(cellsOf(board, key), context, 'part' in key ? kindOf(key.part) : undefined);
}

/** The cells with what each is about and what stands in it; only those of contracts of the wanted kind, where one is. */
export function rowsOf(
  cells: readonly CellAddress[],
  context: LedgerContext,
  wanted?: 'formal' | 'framework',
): readonly BoardRow[] {
  const locate = recordLocator(context.ledger.tables);
  return cells.flatMap((cell) => {
    const place = locate(cell);
    if (wanted && (!place || context.facts(place.records).kinds[place.record] !== wanted)) return [];
    return [
      {
        cell,
        address: formatAddress(cell),
        name: place ? nameOf(place) : '',
        text: place ? textOf(place, cell, context) : '',
      },
    ];
  });
}

function cellsOf(board: Board, key: Exclude<BoardKey, LeagueKey>): readonly CellAddress[] {
  if ('risk' in key) return board.halfway.risks.find((risk) => risk.key === key.risk)?.rows ?? [];
  if ('by' in key) {
    const outcome = board.groups[key.by];
    const group = outcome.kind === 'value' ? outcome.value.find(({ name }) => name === key.group) : undefined;
    return (key.part === 'funds' ? group?.fundsCells : group?.cells) ?? [];
  }
  const measure = board.measures.find(({ of }) => of === key.of);
  const figure = key.figure === 'count' ? measure?.count : measure?.figures[key.figure];
  return figure?.rows ?? [];
}

function kindOf(part: GroupPart): 'formal' | 'framework' | undefined {
  return part === 'formal' || part === 'framework' ? part : undefined;
}

function nameOf({ records: { columns }, record }: RecordPlace): string {
  const said = [columns.project, columns.unit, columns.indicator].map((column) => column?.text(record));
  const [project, unit, indicator] = said;
  return project || [unit, indicator].filter(Boolean).join(' ');
}

/** What stands in the cell; beside a project's name, what was signed and for how much. */
function textOf({ records, record }: RecordPlace, cell: CellAddress, context: LedgerContext): string {
  const { columns } = records;
  const column = Object.values(columns).find((each) => each.column === cell.column);
  if (!column) return '';
  if (column.type === 'date') {
    const span = column.span(record);
    return span ? formatSpan(span) : '';
  }
  if (column.type === 'amount') {
    const yuan = column.exact(record);
    return yuan ? formatMoney(yuan) : '';
  }
  if (column.field !== 'project') return column.text(record);
  const yuan = columns.amount?.exact(record) ?? columns.planned?.exact(record);
  const kind = CONTRACT_KINDS[context.facts(records).kinds[record] ?? 'none'];
  return yuan ? `${kind} ${formatMoney(yuan)}` : kind;
}

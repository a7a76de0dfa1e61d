import type { LedgerContext } from '../../indicators/ledger-context';
import type { CellAddress } from '../../model/address';
import type { Decimal } from '../../model/decimal';
import type { CellValue, Grid } from '../../model/grid';
import { peerDistricts } from '../../policies/peer-districts';
import { printedNumber } from '../../rules/figures/printed-number';

/** A figure of a district, as its table prints it, with its place among the districts. */
export interface PeerFigure {
  readonly value: Decimal | undefined;
  readonly place: number | undefined;
  readonly cell: CellAddress;
}

/** The districts of the area (片区区县) side by side, from the table that the bureau keeps. */
export interface Peers {
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly rows: readonly { readonly name: string; readonly figures: readonly PeerFigure[] }[];
  /** Districts of the policy that the table has not. */
  readonly missing: readonly string[];
  /** Why there is none; null where there is. */
  readonly why: string | null;
}

const DISTRICT = /^(?:区县|区[（(]县[)）]|县区|县[（(]市、区[)）]|区县名称)$/;
const NOT_A_FIGURE = /序号|排名|名次|备注|日期|时间/;

/** The first sheet with a heading 区县 over two or more districts of the policy. */
export function peers(context: LedgerContext): Peers {
  const districts = context.policy(peerDistricts);
  for (const grid of context.ledger.book.sheets) {
    const header = grid.rows.findIndex((row) => row.some(isDistrictHeading));
    if (header < 0) continue;
    const column = grid.rows[header]?.findIndex(isDistrictHeading) ?? 0;
    const rows = districtRows(grid, header, column, districts);
    if (rows.length >= 2) return compare(grid, header, rows, districts);
  }
  const why = `没有片区比较表：请建一张表，列“区县”和各项指标（如正式合同额、到位资金），登记${districts.join('、')}的数`;
  return { sheet: '', headings: [], rows: [], missing: [], why };
}

interface DistrictRow {
  readonly name: string;
  readonly row: number;
}

function isDistrictHeading(cell: CellValue | undefined): boolean {
  return typeof cell === 'string' && DISTRICT.test(cell.replace(/\s+/g, ''));
}

function districtRows(
  grid: Grid,
  header: number,
  column: number,
  districts: readonly string[],
): DistrictRow[] {
  const found = grid.rows.flatMap((cells, row): DistrictRow[] => {
    const text = String(cells[column] ?? '').replace(/\s+/g, '');
    const name = row > header ? districts.find((district) => isSame(district, text)) : undefined;
    return name === undefined ? [] : [{ name, row }];
  });
  return found.filter(({ name }, index) => found.findIndex((other) => other.name === name) === index);
}

/** 石柱县 is 石柱土家族自治县 is 石柱. */
function isSame(district: string, text: string): boolean {
  const stem = district.replace(/[区县市]$/, '');
  return (
    text === district || (text.startsWith(stem) && /^(?:.*自治)?[区县市]?$/.test(text.slice(stem.length)))
  );
}

function compare(
  grid: Grid,
  header: number,
  rows: readonly DistrictRow[],
  districts: readonly string[],
): Peers {
  const figures = (grid.rows[header] ?? []).flatMap((cell, column) => {
    const heading = String(cell ?? '').replace(/\s+/g, '');
    const isFigure = heading !== '' && !NOT_A_FIGURE.test(heading);
    return isFigure && rows.some(({ row }) => printedNumber(grid, row, column)) ? [{ heading, column }] : [];
  });
  const values = figures.map(({ column }) => rows.map(({ row }) => printedNumber(grid, row, column)?.value));
  return {
    sheet: grid.name,
    headings: figures.map(({ heading }) => heading),
    rows: rows.map(({ name, row }, index) => ({
      name,
      figures: figures.map(({ column }, item) => {
        const value = values[item]?.[index];
        return {
          value,
          place: value && 1 + (values[item] ?? []).filter((other) => other?.gt(value)).length,
          cell: { sheet: grid.name, row, column },
        };
      }),
    })),
    missing: districts.filter((district) => !rows.some(({ name }) => name === district)),
    why: null,
  };
}

import { createHost, MemoryGrid, type MemoryContent, type OfficeHost } from '@zhaoshang/office-host';
import { loadExcel } from '@zhaoshang/office-host/node';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FormulaEdit } from '../../formula-port';
import { officeFormulas as port } from './office-formulas';

const LEDGER: MemoryContent = {
  name: '台账.xlsx',
  sheets: [
    {
      name: '签约项目',
      rows: [
        ['项目名称', '合同额', '完成率'],
        ['甲', 95.03, { value: '#NAME?', formula: '=_xldudf_ZS_完成率(B2,160)' }],
        ['=乙', 3, { value: 4, formula: '=SUM(B2:B3)' }],
      ],
    },
    { name: '受保护', rows: [[1]], isProtected: true },
    { name: '空表' },
  ],
};
const C2 = { sheet: '签约项目', row: 1, column: 2 };
const A3 = { sheet: '签约项目', row: 2, column: 0 };
const EMPTY = { sheet: '空表', row: 4, column: 1 };
const EDITS: readonly FormulaEdit[] = [
  {
    cell: C2,
    formula: '=ZS.完成率(B2,160)',
    expected: { formula: '=_xldudf_ZS_完成率(B2,160)', value: '#NAME?' },
  },
  { cell: A3, formula: '=ZS.完成率(1,2)', expected: { formula: null, value: '=乙' } },
  { cell: EMPTY, formula: '=ZS.完成率(1,2)', expected: { formula: null, value: null }, format: '0.00%' },
];

function open(as: 'excel2021' | 'current' = 'current'): OfficeHost {
  const host = createHost(new MemoryGrid(LEDGER), { as });
  const { Excel, Office } = loadExcel(host);
  vi.stubGlobal('Excel', Excel);
  vi.stubGlobal('Office', Office);
  return host;
}

/** Everything that the workbook holds, to be compared; memory calculates nothing, so a formula stands for its value. */
const everything = ({ grid }: OfficeHost) =>
  grid.sheets().map(({ id, name }) => {
    const area = { top: 0, left: 0, bottom: 9, right: 5 };
    const formulas = grid.formulas(id, area);
    const cells = grid.values(id, area).map((row, y) => row.map((value, x) => formulas[y]?.[x] ?? value));
    return [name, cells, grid.style(id, area, 'numberFormat')];
  });

afterEach(() => vi.unstubAllGlobals());

describe.each(['excel2021', 'current'] as const)('formulas through Office.js as %s', (as) => {
  it('tells the selection and the active cell', async () => {
    const host = open(as);
    const [first] = host.grid.sheets();
    host.grid.select(first?.id ?? '', { top: 1, left: 1, bottom: 2, right: 1 });
    expect(await port.selected()).toEqual({
      sheet: '签约项目',
      area: { top: 1, left: 1, bottom: 2, right: 1 },
      active: { sheet: '签约项目', row: 1, column: 1 },
    });
  });

  it('reads an area, cut where nothing more is filled, and names a sheet that is not there', async () => {
    const host = open(as);
    const columns = { top: 1, left: 1, bottom: 1_048_575, right: 1 };
    expect(await port.cells({ sheet: '签约项目', area: columns })).toEqual({
      sheet: '签约项目',
      area: { top: 1, left: 1, bottom: 2, right: 1 },
      values: [[95.03], [3]],
    });
    await expect(port.cells({ sheet: '没有', area: columns })).rejects.toThrow('没有“没有”这张表');
    expect(host.log.writes()).toEqual([]);
  });

  it('lists the formulas with what they give', async () => {
    const host = open(as);
    expect((await port.formulas()).map(({ formula, value }) => [formula, value])).toEqual([
      ['=_xldudf_ZS_完成率(B2,160)', '#NAME?'],
      ['=SUM(B2:B3)', 4],
    ]);
    expect(host.log.writes()).toEqual([]);
  });

  it('writes formulas, tells what stood there, and puts it back: a text stays a text', async () => {
    const host = open(as);
    const before = everything(host);
    const written = await port.write(EDITS);
    expect(await port.content(C2)).toMatchObject({ formula: '=ZS.完成率(B2,160)' });
    expect(await port.content(EMPTY)).toMatchObject({ formula: '=ZS.完成率(1,2)', format: '0.00%' });
    expect(await port.undo(written)).toEqual({ restored: 3, changed: [] });
    expect(everything(host)).toEqual(before);
  });

  it('undoes nothing that somebody changed since', async () => {
    const host = open(as);
    const written = await port.write(EDITS);
    const [first] = host.grid.sheets();
    host.grid.write(first?.id ?? '', { top: 1, left: 2, bottom: 1, right: 2 }, [[7]]);
    expect(await port.undo(written)).toEqual({ restored: 2, changed: [C2] });
    expect(await port.content(C2)).toMatchObject({ formula: null, value: 7 });
  });
});

describe('writing formulas', () => {
  it('writes nothing over what has come to stand there since, or on a protected sheet', async () => {
    const host = open();
    const before = everything(host);
    const stale = { ...EDITS[2], expected: { formula: null, value: 5 } } as FormulaEdit;
    await expect(port.write([...EDITS.slice(0, 2), stale])).rejects.toThrow('空表!B5 在预览之后改动过');
    const closed = { ...EDITS[2], cell: { sheet: '受保护', row: 3, column: 0 } } as FormulaEdit;
    await expect(port.write([...EDITS, closed])).rejects.toThrow('“受保护”受保护，没有写入任何内容');
    expect(everything(host)).toEqual(before);
    expect(host.log.writes()).toEqual([]);
  });

  it.each(['write', 'undo'] as const)(
    'leaves the workbook as it was, or all done, whichever request of the %s Excel refuses',
    async (step) => {
      const counting = open();
      const first = await port.write(EDITS);
      const done = everything(counting);
      const requests = counting.log.requests().length;
      if (step === 'undo') await port.undo(first);
      const steps = step === 'undo' ? counting.log.requests().length - requests : requests;
      let refused = 0;
      for (let n = 1; n <= steps; n++) {
        const host = open();
        const untouched = everything(host);
        const written = step === 'undo' ? await port.write(EDITS) : [];
        host.refuse(n, { code: 'GeneralException' });
        const outcome = await (step === 'undo' ? port.undo(written) : port.write(EDITS)).then(
          () => 'done' as const,
          (error: Error) => error.message,
        );
        const [before, after] = step === 'undo' ? [done, untouched] : [untouched, done];
        expect(everything(host)).toEqual(outcome === 'done' ? after : before);
        if (outcome === 'done') continue;
        refused++;
        expect(outcome).toContain('Excel 没有完成这一步');
      }
      expect(refused).toBeGreaterThan(0);
    },
  );

  it('puts back what a request did before it failed', async () => {
    const host = open();
    const before = everything(host);
    const impossible = { ...EDITS[2], formula: `=${'长'.repeat(40_000)}` } as FormulaEdit;
    await expect(port.write([...EDITS.slice(0, 2), impossible])).rejects.toThrow('都已恢复原样');
    expect(host.log.writes().length).toBeGreaterThan(0);
    expect(everything(host)).toEqual(before);
  });

  it('says which cells may have been written where Excel answers nothing any more', async () => {
    const host = open();
    await port.write(EDITS.slice(2));
    const requests = host.log.requests().length;
    const again = open();
    for (let n = requests - 1; n <= requests + 3; n++) again.refuse(n, { code: 'GeneralException' });
    await expect(port.write(EDITS.slice(2))).rejects.toThrow('空表!B5');
  });
});

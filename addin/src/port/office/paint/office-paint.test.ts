import { createHost, MemoryGrid, type MemoryContent, type OfficeHost } from '@zhaoshang/office-host';
import { loadExcel } from '@zhaoshang/office-host/node';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PaintMark } from '../../paint-port';
import { PortError } from '../../port-error';
import { addressLists } from './address-lists';
import { officePaint } from './office-paint';

const CONTENT: MemoryContent = {
  sheets: [
    {
      name: '签约项目',
      rows: [
        ['项目', '引资单位'],
        ['甲', '商务委'],
        ['乙', ''],
      ],
    },
    { name: '在谈项目', rows: [['项目'], ['丙']] },
    { name: '存档', rows: [['项目'], ['丁']], isProtected: true },
  ],
};
const mark = (sheet: string, row: number, column: number, severity: PaintMark['severity']): PaintMark => ({
  cell: { sheet, row, column },
  severity,
});
const MARKS = [
  mark('签约项目', 1, 1, 'error'),
  mark('签约项目', 2, 1, 'error'),
  mark('签约项目', 2, 0, 'info'),
  mark('在谈项目', 1, 0, 'warning'),
];
const WHOLE = { top: 0, left: 0, bottom: 4, right: 4 };

function open(as: 'excel2021' | 'current' = 'excel2021'): OfficeHost {
  const host = createHost(new MemoryGrid(CONTENT), { as });
  const { Excel, Office } = loadExcel(host);
  vi.stubGlobal('Excel', Excel);
  vi.stubGlobal('Office', Office);
  const [first, second] = host.grid.sheets();
  // White and no fill cannot be told apart through Office.js: the one thing that a copy of fills would lose.
  host.grid.setStyle(first!.id, { top: 1, left: 1, bottom: 1, right: 1 }, { fill: '#FFFFFF', bold: true });
  host.grid.setStyle(
    first!.id,
    { top: 2, left: 0, bottom: 2, right: 0 },
    { fill: '#FF0000', fontColor: '#00FF00' },
  );
  const own = host.grid.addConditionalFormat(second!.id, [{ top: 0, left: 0, bottom: 9, right: 0 }]);
  host.grid.setConditionalFormat(own.id, { formula: '=LEN($A1)>20', fill: '#00FFFF' });
  return host;
}

/** Everything of the workbook that a person would see: content, look, conditional formats, settings. */
function stateOf({ grid }: OfficeHost): unknown {
  return {
    sheets: grid.sheets().map(({ id, name }) => ({
      name,
      values: grid.values(id, WHOLE),
      fill: grid.style(id, WHOLE, 'fill'),
      fontColor: grid.style(id, WHOLE, 'fontColor'),
      bold: grid.style(id, WHOLE, 'bold'),
    })),
    conditional: grid.conditionalFormats(),
    settings: [...grid.settings()],
  };
}

afterEach(() => vi.unstubAllGlobals());

describe.each(['excel2021', 'current'] as const)('paint as %s', (as) => {
  it('lies over the cells, touches no format, and is taken away to the last', async () => {
    const host = open(as);
    const before = stateOf(host);
    expect(await officePaint.paint(MARKS)).toEqual({ cells: 4, skipped: [] });
    expect(await officePaint.paintedCells()).toBe(4);
    const painted = host.log.writes().map(({ operation }) => operation);
    expect(new Set(painted)).toEqual(new Set(['addConditionalFormat', 'setConditionalFormat']));
    expect(host.grid.conditionalFormats().map(({ fill }) => fill)).toEqual([
      '#FFEB9C',
      '#DDEBF7',
      '#FFC7CE',
      '#00FFFF',
    ]);

    host.log.clear();
    expect(await officePaint.unpaint()).toEqual({ cells: 0, skipped: [] });
    expect(stateOf(host)).toEqual(before);
    expect(await officePaint.paintedCells()).toBe(0);
    const taken = host.log.writes().map(({ operation }) => operation);
    expect(taken).toEqual(
      painted.filter((each) => each === 'addConditionalFormat').map(() => 'deleteConditionalFormat'),
    );
  });
});

describe('paint', () => {
  it('leaves protected sheets as they are and names them', async () => {
    open();
    expect(await officePaint.paint([...MARKS, mark('存档', 1, 0, 'error')])).toEqual({
      cells: 4,
      skipped: ['存档'],
    });
  });

  it('writes nothing where there is nothing to paint or to take away', async () => {
    const host = open();
    await officePaint.paint([]);
    await officePaint.unpaint();
    expect(host.log.writes()).toEqual([]);
  });

  it('is taken away by a pane that was opened since', async () => {
    const host = open();
    const before = stateOf(host);
    await officePaint.paint(MARKS);
    const { Excel } = loadExcel(host);
    vi.stubGlobal('Excel', Excel);
    await officePaint.unpaint();
    expect(stateOf(host)).toEqual(before);
  });

  it.each(['paint', 'unpaint'] as const)(
    'whichever request of %s is refused, the workbook is as it was or is restored when asked again',
    async (what) => {
      for (let n = 1; ; n++) {
        const host = open();
        const before = stateOf(host);
        if (what === 'unpaint') await officePaint.paint(MARKS);
        const then = stateOf(host);
        const first = host.log.requests().length;
        host.refuse(n, { code: 'GeneralException' });
        const run = what === 'paint' ? officePaint.paint(MARKS) : officePaint.unpaint();
        const refused = await run.then(
          () => false,
          (error: unknown) => {
            expect(error).toBeInstanceOf(PortError);
            return true;
          },
        );
        const reached = host.log.requests().length - first >= n;
        // Past the last request: every one before it was refused in its turn.
        if (!reached) break;
        if (refused) expect(stateOf(host)).toEqual(then);
        await officePaint.unpaint();
        expect(stateOf(host), `after request ${n} was refused`).toEqual(before);
        expect(n).toBeLessThan(20);
      }
    },
  );

  it('asks for no longer list of addresses than Excel takes', () => {
    const addresses = Array.from({ length: 5_000 }, (_, row) => `AB${row + 1}`);
    const lists = addressLists(addresses);
    expect(lists.join(',').split(',')).toEqual(addresses);
    expect(Math.max(...lists.map(({ length }) => length))).toBeLessThanOrEqual(8_192);
  });
});

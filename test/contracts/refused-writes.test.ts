import { createHost, MemoryGrid, type MemoryContent, type OfficeHost } from '@zhaoshang/office-host';
import { loadExcel } from '@zhaoshang/office-host/node';
import { afterEach, expect, test, vi } from 'vitest';
import { Checker } from '../../addin/src/check/checker';
import type { FormulaEdit } from '../../addin/src/port/formula-port';
import { officeFormulas } from '../../addin/src/port/office/formulas/office-formulas';
import { officePort } from '../../addin/src/port/office/office-port';
import { officeSheetWriter } from '../../addin/src/port/office/office-sheet-writer';
import { officePaint } from '../../addin/src/port/office/paint/office-paint';
import { CheckSession } from '../../addin/src/taskpane/session/check-session';
import type { Notice } from '../../addin/src/taskpane/session/notice';

// Each deed of the pane that writes, with the host refusing its n-th request, for every n: the workbook is as it was, or
// as it should be, or the person is told exactly what is in it. Every member of the ports is either called by one of
// these deeds or known to only read.

const LEDGER: MemoryContent = {
  name: '台账.xlsx',
  sheets: [
    {
      name: '签约项目',
      rows: [
        ['项目名称', '引资单位', '合同类型', '签约时间', '正式合同额（亿元）'],
        ['玻纤项目', '区商务委', '正式合同', 44634, 2.5],
        ['铝材项目', '区商务委、区教委', '正式合同', 44696, 3.5],
      ],
    },
  ],
  settings: { 'zhaoshang.baseYear': 2021, 'zhaoshang.asOf': '2022-05-31' },
};
const WAIVER = { fingerprint: 'f', rule: 'F01', reason: '两家联合引进', by: '张三', on: '2022-06-30' };
const DECISIONS = { mapping: { 签约项目: { kind: 'projects' } }, waivers: [WAIVER], baseYear: null } as const;
const SHEETS = [
  { name: '招商参数', rows: [['键', '取值']] },
  { name: '单位名录', rows: [['单位名称'], ['区商务委']] },
];

const AREA = { top: 0, left: 0, bottom: 0, right: 0 };
const E2 = { sheet: '签约项目', row: 1, column: 4 };
const EDITS: readonly FormulaEdit[] = [
  { cell: E2, formula: '=1+1', expected: { formula: null, value: 2.5 } },
  { cell: { ...E2, row: 4 }, formula: '=2+2', expected: { formula: null, value: null } },
];

/** What the person is told of a deed. */
type Told =
  | { readonly kind: 'done' }
  /** The workbook is as it was. */
  | { readonly kind: 'nothing' }
  /** These sheets are new; nothing else is. */
  | { readonly kind: 'sheets'; readonly names: readonly string[] };

interface Deed {
  /** What went before, unhindered. */
  readonly before?: (session: CheckSession) => Promise<unknown>;
  readonly run: (session: CheckSession, before: unknown) => Promise<Told>;
}

const DEEDS: Readonly<Record<string, Deed>> = {
  标色: { before: (session) => session.check(), run: told(({ painter }) => painter.paint()) },
  重新标色: { before: checkAndPaint, run: told(({ painter }) => painter.paint()) },
  去掉标色: { before: checkAndPaint, run: told(({ painter }) => painter.unpaint()) },
  统计截止日: {
    run: told((session) => {
      session.setAsOf('2022-06-30');
      return session.decisions.keepAsOf();
    }),
  },
  情况属实: { run: told(({ decisions }) => decisions.keep({ waivers: [WAIVER] }, 'waiver')) },
  撤销: {
    before: ({ decisions }) => decisions.keep(DECISIONS, 'imported'),
    run: told(({ decisions }) => decisions.undo()),
  },
  新建设定表: { run: told((session) => session.addSheets(SHEETS)) },
  导入设定: {
    run: told((session) =>
      session.importSettings({ decisions: DECISIONS, asOf: '2022-06-30', sheets: SHEETS }),
    ),
  },
  写报表: {
    run: async () => {
      const outcome = await ports.sheets.write(SHEETS);
      return outcome.kind === 'left'
        ? { kind: 'sheets', names: outcome.names }
        : doneIf(outcome.kind === 'written');
    },
  },
  撤销报表: {
    before: () => ports.sheets.write(SHEETS),
    run: async (_, before) => {
      const written = before as Awaited<ReturnType<typeof ports.sheets.write>>;
      if (written.kind !== 'written') throw new Error(written.kind);
      const outcome = await ports.sheets.remove(written.sheets);
      if (outcome.kind === 'left') expect(outcome.names).toEqual(SHEETS.map(({ name }) => name));
      return doneIf(outcome.kind === 'removed');
    },
  },
  写公式: { run: () => doneUnlessRejected(ports.formulas.write(EDITS)) },
  撤销公式: {
    before: () => ports.formulas.write(EDITS),
    run: (_, before) =>
      doneUnlessRejected(ports.formulas.undo(before as Awaited<ReturnType<typeof ports.formulas.write>>)),
  },
};

/** Members that only read, each with a call of it. */
const READS: Readonly<Record<string, () => unknown>> = {
  'workbook.info': () => officePort.info(),
  'workbook.read': () => officePort.read(),
  'workbook.select': () => officePort.select(E2),
  'workbook.selection': () => officePort.selection(),
  'workbook.subscribe': () => officePort.subscribe(() => undefined),
  'workbook.readSettings': () => officePort.readSettings(['zhaoshang.asOf']),
  'paint.paintedCells': () => officePaint.paintedCells(),
  'sheets.freeNames': () => officeSheetWriter.freeNames(['月通报']),
  'formulas.selected': () => officeFormulas.selected(),
  'formulas.cells': () => officeFormulas.cells({ sheet: E2.sheet, area: AREA }),
  'formulas.content': () => officeFormulas.content(E2),
  'formulas.formulas': () => officeFormulas.formulas(),
  'formulas.canCopy': () => officeFormulas.canCopy(),
  // The file that it is handed as, and the other workbook that it opens, are none of this one.
  'formulas.file': () => officeFormulas.file().catch(() => undefined),
  'formulas.openFile': () => officeFormulas.openFile(new Uint8Array([1])),
};

/** Members of the ports that a deed has called. */
const called = new Set<string>();
const ports = {
  workbook: noting('workbook', officePort),
  paint: noting('paint', officePaint),
  sheets: noting('sheets', officeSheetWriter),
  formulas: noting('formulas', officeFormulas),
};

function noting<T extends object>(name: string, port: T): T {
  return new Proxy(port, {
    get(target, member, receiver) {
      called.add(`${name}.${String(member)}`);
      return Reflect.get(target, member, receiver) as unknown;
    },
  });
}

async function checkAndPaint(session: CheckSession): Promise<void> {
  await session.check();
  await session.painter.paint();
}

/** A deed of the session, which tells by its notice. */
function told(run: (session: CheckSession) => Promise<unknown>): Deed['run'] {
  return async (session) => {
    await run(session);
    return toldBy(session.getState().notice);
  };
}

function toldBy(notice: Notice | null): Told {
  switch (notice?.kind) {
    case 'failed':
    case 'date-not-kept':
      return { kind: 'nothing' };
    case 'not-kept':
      return notice.added.length > 0 ? { kind: 'sheets', names: notice.added } : { kind: 'nothing' };
    case 'sheets-left':
      return { kind: 'sheets', names: notice.names };
    default:
      return { kind: 'done' };
  }
}

const doneIf = (done: boolean): Told => ({ kind: done ? 'done' : 'nothing' });

const doneUnlessRejected = (deed: Promise<unknown>): Promise<Told> =>
  deed.then(
    () => doneIf(true),
    () => doneIf(false),
  );

async function open(): Promise<{ host: OfficeHost; session: CheckSession }> {
  const host = createHost(new MemoryGrid(LEDGER), { as: 'excel2021', shell: { open: () => undefined } });
  const { Excel, Office } = loadExcel(host);
  vi.stubGlobal('Excel', Excel);
  vi.stubGlobal('Office', Office);
  const checker = new Checker();
  const client = { keepsSheets: true, check: checker.check.bind(checker) };
  const session = new CheckSession(ports, client);
  await session.open();
  return { host, session };
}

/** All that the workbook holds and a person could miss; memory calculates nothing, so a formula stands for its value. */
const everything = ({ grid }: OfficeHost) => ({
  sheets: grid.sheets().map(({ id, name }): [string, unknown] => {
    const area = { top: 0, left: 0, bottom: 4, right: 4 };
    const formulas = grid.formulas(id, area);
    const cells = grid.values(id, area).map((row, y) => row.map((value, x) => formulas[y]?.[x] ?? value));
    return [name, [cells, grid.style(id, area, 'numberFormat')]];
  }),
  paint: grid.conditionalFormats(),
  settings: Object.fromEntries([...grid.settings()].sort(([one], [other]) => (one < other ? -1 : 1))),
});

afterEach(() => vi.unstubAllGlobals());

test.each(Object.entries(DEEDS))('%s, whichever request is refused', async (_, { before, run }) => {
  const kinds = new Set<Told['kind']>();
  for (let n = 1; ; n++) {
    const { host, session } = await open();
    const result = await before?.(session);
    const was = everything(host);
    const first = host.log.requests().length;
    host.refuse(n, { code: 'GeneralException' });
    const outcome = await run(session, result);
    const now = everything(host);
    if (host.log.requests().length - first < n) {
      expect(now, 'unhindered, it changes the workbook').not.toEqual(was);
      break;
    }
    kinds.add(outcome.kind);
    const added = now.sheets.slice(was.sheets.length);
    if (outcome.kind === 'nothing') expect(now, `request ${n}`).toEqual(was);
    else if (outcome.kind === 'sheets') {
      expect({ ...now, sheets: now.sheets.slice(0, was.sheets.length) }, `request ${n}`).toEqual(was);
      expect(
        added.map(([name]) => name),
        `request ${n}`,
      ).toEqual(outcome.names);
    }
    // The request that gives back what was tracked, after all is done.
    else expect(now, `request ${n}`).not.toEqual(was);
    expect(n, 'more requests than any deed has').toBeLessThan(60);
  }
  expect(kinds).toContain('nothing');
});

test('whatever of the ports is not among these deeds writes nothing', async () => {
  const members = Object.entries(ports).flatMap(([name, port]) =>
    Object.keys(port).map((member) => `${name}.${member}`),
  );
  const writing = members.filter((member) => !Object.hasOwn(READS, member));
  expect(writing.filter((member) => !called.has(member))).toEqual([]);
  const { host } = await open();
  host.log.clear();
  for (const read of Object.values(READS)) await read();
  expect(host.log.writes()).toEqual([]);
});

import { createHost, MemoryGrid, type MemoryContent, type OfficeHost } from '@zhaoshang/office-host';
import { loadExcel } from '@zhaoshang/office-host/node';
import { afterEach, expect, test, vi } from 'vitest';
import { Checker } from '../../addin/src/check/checker';
import { officePort } from '../../addin/src/port/office/office-port';
import { officeSheetWriter } from '../../addin/src/port/office/office-sheet-writer';
import { officePaint } from '../../addin/src/port/office/paint/office-paint';
import { CheckSession } from '../../addin/src/taskpane/session/check-session';

// Each deed of the pane that writes, with the host refusing its n-th request, for every n: the workbook is as it was, or
// as it should be, or the person is told exactly what is in it. Reports and formulas are held to the same beside this,
// in writing-reports.test.ts and office-formulas.test.ts.

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

interface Deed {
  /** What went before, unhindered. */
  readonly before?: (session: CheckSession) => Promise<unknown>;
  readonly run: (session: CheckSession) => Promise<unknown>;
}

const DEEDS: Readonly<Record<string, Deed>> = {
  标色: { before: (session) => session.check(), run: ({ painter }) => painter.paint() },
  重新标色: { before: checkAndPaint, run: ({ painter }) => painter.paint() },
  去掉标色: { before: checkAndPaint, run: ({ painter }) => painter.unpaint() },
  统计截止日: {
    run: (session) => {
      session.setAsOf('2022-06-30');
      return session.decisions.keepAsOf();
    },
  },
  情况属实: { run: ({ decisions }) => decisions.keep({ waivers: [WAIVER] }, 'waiver') },
  撤销: {
    before: ({ decisions }) => decisions.keep(DECISIONS, 'imported'),
    run: ({ decisions }) => decisions.undo(),
  },
  新建设定表: { run: (session) => session.addSheets(SHEETS) },
  导入设定: {
    run: (session) => session.importSettings({ decisions: DECISIONS, asOf: '2022-06-30', sheets: SHEETS }),
  },
};

async function checkAndPaint(session: CheckSession): Promise<void> {
  await session.check();
  await session.painter.paint();
}

async function open(): Promise<{ host: OfficeHost; session: CheckSession }> {
  const host = createHost(new MemoryGrid(LEDGER), { as: 'excel2021' });
  const { Excel, Office } = loadExcel(host);
  vi.stubGlobal('Excel', Excel);
  vi.stubGlobal('Office', Office);
  const checker = new Checker();
  const ports = { workbook: officePort, paint: officePaint, sheets: officeSheetWriter };
  const client = { keepsSheets: true, check: checker.check.bind(checker) };
  const session = new CheckSession(ports, client);
  await session.open();
  return { host, session };
}

/** All that the workbook holds and a person could miss. */
const everything = ({ grid }: OfficeHost) => ({
  sheets: grid
    .sheets()
    .map(({ id, name }) => [name, grid.values(id, { top: 0, left: 0, bottom: 4, right: 4 })]),
  paint: grid.conditionalFormats(),
  settings: Object.fromEntries([...grid.settings()].sort(([one], [other]) => (one < other ? -1 : 1))),
});

afterEach(() => vi.unstubAllGlobals());

test.each(Object.entries(DEEDS))('%s, whichever request is refused', async (_, { before, run }) => {
  const told: string[] = [];
  for (let n = 1; ; n++) {
    const { host, session } = await open();
    await before?.(session);
    const was = everything(host);
    const first = host.log.requests().length;
    host.refuse(n, { code: 'GeneralException' });
    await run(session);
    const now = everything(host);
    const { notice } = session.getState();
    const reached = host.log.requests().length - first;
    if (reached < n) {
      expect(now, 'unhindered, it changes the workbook').not.toEqual(was);
      break;
    }
    told.push(notice?.kind ?? 'nothing');
    const added = now.sheets.slice(was.sheets.length).map(([name]) => name);
    const changed = JSON.stringify(now) !== JSON.stringify(was);
    switch (notice?.kind) {
      case 'failed':
        expect(now, `request ${n}`).toEqual(was);
        break;
      case 'not-kept':
        expect(now.settings, `request ${n}`).toEqual(was.settings);
        expect(added, `request ${n}`).toEqual(notice.added);
        break;
      case 'date-not-kept':
        expect(now, `request ${n}`).toEqual(was);
        break;
      default:
        // The request that gives back what was tracked, after all is done.
        expect(changed, `request ${n}`).toBe(true);
    }
    expect(n, 'more requests than any deed has').toBeLessThan(60);
  }
  expect(told.some((kind) => /failed|not-kept/.test(kind))).toBe(true);
});

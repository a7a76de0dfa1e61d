import { createHost, MemoryGrid, type MemoryContent, type OfficeHost } from '@zhaoshang/office-host';
import { loadExcel } from '@zhaoshang/office-host/node';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CheckClient } from '../../check/check-client';
import { Checker } from '../../check/checker';
import { officePort } from '../../port/office/office-port';
import { officeSheetWriter } from '../../port/office/office-sheet-writer';
import { officePaint } from '../../port/office/paint/office-paint';
import { CheckSession } from './check-session';

const HEADING = [
  '项目名称',
  '引资单位',
  '合同类型',
  '签约时间',
  '正式合同额（亿元）',
  '当年到位资金（亿元）',
];
const LEDGER: MemoryContent = {
  name: '台账.xlsx',
  sheets: [
    {
      name: '签约项目',
      rows: [
        HEADING,
        ['玻纤项目', '区商务委', '正式合同', 44634, 2.5, 1],
        ['铝材项目', '区商务委、区教委', '正式合同', 44696, 3.5, 0.5],
      ],
    },
    { name: '说明', rows: [['本表由办公室填报']] },
  ],
};
const PORTS = { workbook: officePort, paint: officePaint, sheets: officeSheetWriter };
const UNIT_OF_SECOND = { top: 2, left: 1, bottom: 2, right: 1 };

/** The checker of the pane without its worker, which Node does not have. */
function inline(): CheckClient & { requests: { sheets: number }[] } {
  const checker = new Checker();
  const requests: { sheets: number }[] = [];
  return {
    requests,
    keepsSheets: true,
    check: (request) => {
      requests.push({ sheets: request.sheets.length });
      return checker.check(request);
    },
  };
}

async function open(content: MemoryContent = LEDGER) {
  const host: OfficeHost = createHost(new MemoryGrid(content), { as: 'excel2021' });
  const { Excel, Office } = loadExcel(host);
  vi.stubGlobal('Excel', Excel);
  vi.stubGlobal('Office', Office);
  const client = inline();
  const session = new CheckSession(PORTS, client, 5);
  await session.open();
  const sheet = host.grid.sheets()[0]?.id ?? '';
  return { host, client, session, sheet };
}

const rulesOf = (session: CheckSession) => session.getState().answer?.findings.map(({ rule }) => rule) ?? [];

afterEach(() => vi.unstubAllGlobals());

describe('the pane and a workbook', () => {
  it('opens idle, knows the workbook, hears of edits, and has written nothing', async () => {
    const { host, session } = await open();
    expect(session.getState()).toMatchObject({
      activity: { kind: 'idle' },
      answer: null,
      notice: null,
      live: true,
      workbook: { name: '台账.xlsx' },
    });
    expect(host.log.writes()).toEqual([]);
  });

  it('takes the end of the latest month where no date is given, says so, and writes nothing', async () => {
    const { host, session } = await open();
    await session.check();
    expect(session.getState()).toMatchObject({ asOf: '2022-05-31', suggested: true, notice: null });
    expect(session.getState().answer).toMatchObject({
      asOf: '2022-05-31',
      figures: { formalCount: 2, formalAmount: '6', fundsYear: '1.5' },
      unread: ['说明'],
    });
    expect(rulesOf(session)).toContain('F01');
    expect(host.log.writes()).toEqual([]);
  });

  it('keeps a date that was typed, in the workbook, once', async () => {
    const { host, session } = await open();
    session.setAsOf('2022-13-01');
    await session.decisions.keepAsOf();
    expect(host.log.writes()).toEqual([]);
    session.setAsOf('2022-06-30');
    await session.decisions.keepAsOf();
    await session.decisions.keepAsOf();
    expect(host.log.writes().map(({ operation }) => operation)).toEqual(['setSetting']);
    const again = new CheckSession(PORTS, inline());
    await again.open();
    expect(again.getState().asOf).toBe('2022-06-30');
  });

  it('loses a finding when its cell is put right, reading only the sheet that changed', async () => {
    const { host, client, session, sheet } = await open();
    await session.check();
    expect(rulesOf(session)).toContain('F01');
    host.grid.write(sheet, UNIT_OF_SECOND, [['区商务委']]);
    await vi.waitFor(() => expect(rulesOf(session)).not.toContain('F01'));
    expect(client.requests).toEqual([{ sheets: 2 }, { sheets: 1 }]);
    await vi.waitFor(() => expect(session.getState()).toMatchObject({ refreshing: false }));
    expect(host.log.writes()).toEqual([]);
  });

  it('follows sheets that are added, renamed and deleted', async () => {
    const { host, session, sheet } = await open();
    await session.check();
    const added = host.grid.addSheet('新台账');
    host.grid.write(added.id, { top: 0, left: 0, bottom: 1, right: 5 }, [
      HEADING,
      ['医药项目', '区卫健委', '正式合同', 44650, 4, 1],
    ]);
    await vi.waitFor(() => expect(session.getState().answer?.figures.formalAmount).toBe('10'));
    host.grid.renameSheet(sheet, '签约');
    host.grid.deleteSheet(added.id);
    await vi.waitFor(() => expect(session.getState().answer?.figures.formalAmount).toBe('6'));
    expect(session.getState().answer?.findings.flatMap(({ cells }) => cells)).toContain('签约!B3');
  });

  it('says that there is no ledger, and that dates are missing', async () => {
    const { session } = await open({ sheets: [{ name: '说明', rows: [['本表由办公室填报']] }] });
    await session.check();
    expect(session.getState()).toMatchObject({ answer: null, notice: { kind: 'failure', why: 'no-ledger' } });
    const dateless = await open({
      sheets: [{ name: '签约项目', rows: [HEADING, ['玻纤项目', '区商务委', '正式合同', null, 2.5, 1]] }],
    });
    await dateless.session.check();
    expect(dateless.session.getState().notice).toEqual({ kind: 'failure', why: 'no-date' });
  });

  it('says which of the bureau’s own parameters cannot be used', async () => {
    const { session } = await open({
      sheets: [
        ...LEDGER.sheets,
        {
          name: '招商参数',
          rows: [
            ['键', '取值'],
            ['没有的参数', 3],
          ],
        },
      ],
    });
    await session.check();
    expect(session.getState().notice).toEqual({
      kind: 'bad-policies',
      why: '招商参数表：没有名为“没有的参数”的参数',
    });
  });

  it('shows one sentence for whatever Excel refuses, and works when asked again', async () => {
    const { host, session } = await open();
    host.refuse(2, { code: 'GeneralException' });
    await session.check();
    expect(session.getState()).toMatchObject({
      activity: { kind: 'idle' },
      notice: { kind: 'failed', message: 'Excel 没有完成这一步；请保存工作簿后再试。' },
    });
    await session.check();
    expect(session.getState().notice).toBeNull();
    expect(rulesOf(session)).toContain('F01');
  });

  it('can be cancelled while it reads, and says so', async () => {
    const rows = Array.from({ length: 4000 }, (_, row) => [
      `项目${row}`,
      '区商务委',
      '正式合同',
      44634,
      2,
      1,
    ]);
    const { session } = await open({ sheets: [{ name: '签约项目', rows: [HEADING, ...rows] }] });
    session.subscribe(() => {
      const { activity } = session.getState();
      if (activity.kind === 'reading' && activity.progress) session.cancel();
    });
    await session.check();
    expect(session.getState()).toMatchObject({
      activity: { kind: 'idle' },
      answer: null,
      notice: { kind: 'cancelled' },
    });
  });

  it('goes to a cell, and says when it cannot', async () => {
    const { host, session } = await open();
    await session.places.goTo({ sheet: '说明', row: 0, column: 0 });
    expect(host.grid.activeSheet()).toBe(host.grid.sheets()[1]?.id);
    await session.places.goTo({ sheet: '没有', row: 0, column: 0 });
    expect(session.getState().notice).toMatchObject({ kind: 'failed' });
  });
});

describe('what a person decides', () => {
  const answered = async () => {
    const opened = await open();
    await opened.session.check();
    const finding = opened.session.getState().answer?.findings.find(({ rule }) => rule === 'F01');
    if (!finding) throw new Error('no finding');
    const { fingerprint, rule } = finding;
    const waiver = { fingerprint, rule, reason: '两家联合引进', by: '张三', on: '2022-06-30' };
    await opened.session.decisions.keep({ waivers: [waiver] }, 'waiver');
    return { ...opened, waiver };
  };

  it('is kept in the workbook’s settings only, holds at once and for the next pane, and is undone', async () => {
    const { host, session, waiver } = await answered();
    await vi.waitFor(() => expect(rulesOf(session)).not.toContain('F01'));
    expect(session.getState()).toMatchObject({
      notice: { kind: 'kept', what: 'waiver' },
      answer: { waived: [{ waiver }] },
      firstUse: false,
    });
    expect(host.log.writes().map(({ operation, args }) => [operation, args[0]])).toEqual([
      ['setSetting', 'zhaoshang.waivers'],
    ]);

    const again = new CheckSession(PORTS, inline(), 5);
    await again.open();
    expect(again.getState()).toMatchObject({ decisions: { waivers: [waiver] }, firstUse: false });

    await session.decisions.undo();
    await vi.waitFor(() => expect(rulesOf(session)).toContain('F01'));
    expect(host.grid.settings().size).toBe(0);
  });

  it('holds until the pane is closed where Excel refuses to keep it, and says so', async () => {
    const { host, session } = await open();
    await session.check();
    // The first request reads what is kept.
    host.refuse(2, { code: 'AccessDenied' });
    await session.decisions.keep({ baseYear: 2022 }, 'year');
    expect(session.getState()).toMatchObject({
      decisions: { baseYear: 2022 },
      notice: { kind: 'not-kept' },
    });
    expect(host.grid.settings().size).toBe(0);
  });

  it('about a header that was not found makes a ledger of the sheet', async () => {
    const { session } = await open({
      sheets: [
        {
          name: '台账',
          rows: [
            ['甲项目', '区商务委', 44634, 3],
            ['名称', '承办单位', '日期', '金额（亿元）'],
            ['乙项目', '区教委', 44696, 2],
          ],
        },
      ],
    });
    await session.check();
    expect(session.getState()).toMatchObject({ answer: null, recognition: { unread: ['台账'] } });
    const columns = { 名称: 'project', 承办单位: 'unit', 日期: 'signedOn', '金额(亿元)': 'amount' } as const;
    await session.decisions.keep(
      { mapping: { 台账: { header: [2, 2], kind: 'projects', columns } } },
      'mapping',
    );
    await vi.waitFor(() => expect(session.getState().answer).not.toBeNull());
    expect(session.getState().answer?.tables).toMatchObject([{ header: [2, 2], data: [3, 3], records: 1 }]);
    expect(session.getState()).toMatchObject({ recognition: null });
  });

  it('that cannot be read is not taken, and is told', async () => {
    const { session } = await open({ ...LEDGER, settings: { 'zhaoshang.waivers': [{ rule: 'F01' }] } });
    expect(session.getState()).toMatchObject({
      decisions: { waivers: [] },
      notice: { kind: 'bad-settings', why: expect.stringContaining('第1条说明缺少 fingerprint') as string },
    });
  });

  it('is all taken over from a file, with the sheets that it needs and none that is there', async () => {
    const { host, session } = await open();
    await session.check();
    await session.importSettings({
      decisions: { mapping: { 签约项目: { kind: 'projects' } }, waivers: [], baseYear: 2022 },
      asOf: '2022-06-30',
      sheets: [{ name: '单位名录', rows: [['单位名称'], ['=区商务委']] }],
    });
    expect(Object.fromEntries(host.grid.settings())).toEqual({
      'zhaoshang.asOf': '2022-06-30',
      'zhaoshang.mapping': { 签约项目: { kind: 'projects' } },
      'zhaoshang.baseYear': 2022,
    });
    const added = host.grid.sheets().find(({ name }) => name === '单位名录');
    const cell = { top: 1, left: 0, bottom: 1, right: 0 };
    expect([host.grid.values(added?.id ?? '', cell), host.grid.formulas(added?.id ?? '', cell)]).toEqual([
      [['=区商务委']],
      [[null]],
    ]);
    host.log.clear();
    await session.addSheets([{ name: '单位名录', rows: [['单位名称']] }]);
    expect(session.getState().notice).toEqual({ kind: 'sheets-taken', names: ['单位名录'] });
    expect(host.log.writes()).toEqual([]);
  });
});

describe('places', () => {
  it('lead back to where the person was, not to where the pane led', async () => {
    const { host, session, sheet } = await open();
    host.grid.select(sheet, { top: 2, left: 4, bottom: 2, right: 4 });
    await session.places.goTo({ sheet: '签约项目', row: 1, column: 1 });
    await session.places.goTo({ sheet: '说明', row: 0, column: 0 });
    await session.places.back();
    expect(host.grid.selection()).toEqual({ sheet, area: { top: 2, left: 4, bottom: 2, right: 4 } });
    await session.places.back();
    expect(host.grid.selection().area).toEqual({ top: 2, left: 4, bottom: 2, right: 4 });
    expect(host.log.writes()).toEqual([]);
  });

  it('skip those passed over while one is on its way', async () => {
    const { host, session } = await open();
    const cells = [1, 2, 3, 4, 5].map((column) => ({ sheet: '签约项目', row: 1, column }));
    await Promise.all(cells.map((cell) => session.places.goTo(cell)));
    expect(host.grid.selection().area).toMatchObject({ left: 5 });
    expect(host.log.views().filter(({ operation }) => operation === 'select').length).toBeLessThan(
      cells.length,
    );
  });
});

describe('painting the findings', () => {
  it('marks each cell by its gravest finding, and knows its marks when the pane is opened anew', async () => {
    const { host, session } = await open();
    await session.check();
    await session.painter.paint();
    const { painted, answer } = session.getState();
    expect(painted).toBe(new Set(answer?.findings.flatMap(({ cells }) => cells)).size);
    expect(session.getState().notice).toMatchObject({ kind: 'painted', cells: painted });
    const again = new CheckSession(PORTS, inline());
    await again.open();
    expect(again.getState().painted).toBe(painted);
    await again.painter.unpaint();
    expect(again.getState().painted).toBe(0);
    expect(host.grid.conditionalFormats()).toEqual([]);
  });
});

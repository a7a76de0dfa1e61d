import type { CheckReport } from '@zhaoshang/core';
import { describe, expect, it } from 'vitest';
import { run } from './run';
import { fakeTerminal } from './testing/fake-terminal';
import { GOOD, ledgerBook, TWO_UNITS } from './testing/ledger-book';

async function zs(args: string[], files: Parameters<typeof fakeTerminal>[0] = {}) {
  const { terminal, out, notes } = fakeTerminal(files);
  const status = await run(args, terminal);
  return { status, out: out.join('\n'), notes };
}

const clean = await ledgerBook();
const faulty = await ledgerBook([GOOD, TWO_UNITS]);
const json = async (args: string[], files: Parameters<typeof fakeTerminal>[0]) =>
  JSON.parse(
    (await zs(['check', '台账.xlsx', '--as-of', '2022-06-30', '--format', 'json', ...args], files)).out,
  ) as CheckReport;

describe('zs policy', () => {
  it('writes the parameters as a sheet that a check reads back, changed or not', async () => {
    const { terminal, out, written } = fakeTerminal();
    expect(await run(['policy', '参数.xlsx', '--as-of', '2022-06-30'], terminal)).toBe(0);
    expect(out[0]).toContain('--policy 参数.xlsx');
    const sheet = written.get('参数.xlsx')!;
    const plain = await json([], { '台账.xlsx': faulty });
    expect(await json(['--policy', '参数.xlsx'], { '台账.xlsx': faulty, '参数.xlsx': sheet })).toEqual(plain);
  });

  it('refuses another kind of file', async () => {
    expect(await zs(['policy', '参数.json'])).toMatchObject({
      status: 2,
      notes: ['zs：参数表只能写成 .xlsx 文件，“参数.json”不是。'],
    });
  });
});

describe('zs check', () => {
  it('gives status 0 without an error, 1 with one, and the answer alone', async () => {
    expect(await zs(['check', '台账.xlsx', '--as-of', '2022-06-30'], { '台账.xlsx': clean })).toMatchObject({
      status: 0,
      notes: [],
    });
    const { status, out, notes } = await zs(['check', '台账.xlsx', '--as-of=2022-06-30'], {
      '台账.xlsx': faulty,
    });
    expect(status).toBe(1);
    expect(notes).toEqual([]);
    expect(out).toContain('签约项目!C4');
  });

  it('takes today where no date is given, and says so', async () => {
    const { notes, out } = await zs(['check', '台账.xlsx'], { '台账.xlsx': clean });
    expect(notes).toEqual(['统计截止日没有指定，按今天 2022-06-30；要改用 --as-of YYYY-MM-DD。']);
    expect(out).toMatch(/^台账\.xlsx {2}统计截止日 2022-06-30/);
  });

  it('answers in JSON and SARIF', async () => {
    const report = await json([], { '台账.xlsx': faulty });
    expect(report).toMatchObject({ schema: 'zs-check/1', workbook: '台账.xlsx', asOf: '2022-06-30' });
    expect(report.findings.map(({ rule, cells }) => [rule, cells])).toContainEqual(['F01', ['签约项目!C4']]);
    const { out } = await zs(['check', '台账.xlsx', '--as-of', '2022-06-30', '--format', 'sarif'], {
      '台账.xlsx': faulty,
    });
    expect(JSON.parse(out)).toMatchObject({ version: '2.1.0' });
  });

  it('counts an answered finding no more', async () => {
    const { findings } = await json([], { '台账.xlsx': faulty });
    const found = findings.find(({ rule }) => rule === 'F01');
    const waivers = JSON.stringify([
      { fingerprint: found?.fingerprint, rule: 'F01', reason: '两局合署', by: '张三', on: '2022-06-01' },
    ]);
    const answered = await zs(['check', '台账.xlsx', '--as-of', '2022-06-30', '--waivers', '说明.json'], {
      '台账.xlsx': faulty,
      '说明.json': waivers,
    });
    expect(answered.status).toBe(0);
    expect(answered.out).toContain('F01 签约项目!C4：两局合署（张三，2022-06-01）');
  });

  it('lists an answer in every output, and lets it lapse when the evidence changes', async () => {
    const { findings } = await json([], { '台账.xlsx': faulty });
    const { fingerprint = '' } = findings.find(({ rule }) => rule === 'F01') ?? {};
    const waiver = { fingerprint, rule: 'F01', reason: '两局合署', by: '张三', on: '2022-06-01' };
    const files = { '说明.json': JSON.stringify({ waivers: [waiver] }) };
    const changed = await ledgerBook([
      GOOD,
      TWO_UNITS.map((cell) => (cell === '县商务局、县科技局' ? '县商务局、县教育局' : cell)),
    ]);

    const same = await json(['--waivers', '说明.json'], { ...files, '台账.xlsx': faulty });
    expect(same.findings.filter(({ rule }) => rule === 'F01')).toEqual([]);
    expect(same.waived).toMatchObject([{ rule: 'F01', cells: ['签约项目!C4'], waiver }]);
    const sarif = await zs(
      ['check', '台账.xlsx', '--as-of', '2022-06-30', '--waivers', '说明.json', '--format', 'sarif'],
      {
        ...files,
        '台账.xlsx': faulty,
      },
    );
    expect(sarif.out).toContain('两局合署（张三，2022-06-01）');

    const lapsed = await json(['--waivers', '说明.json'], { ...files, '台账.xlsx': changed });
    expect(lapsed.waived).toEqual([]);
    expect(lapsed.findings.map(({ rule }) => rule)).toContain('F01');
    expect(lapsed.unusedWaivers).toEqual([{ waiver, why: '证据已经变化，或问题已经消除' }]);
  });

  it('writes a checklist for print beside its answer, with a column for what was found out', async () => {
    const { terminal, out, notes, written } = fakeTerminal({ '台账.xlsx': faulty });
    const args = ['check', '台账.xlsx', '--as-of', '2022-06-30', '--format', 'json', '--out', '核对单.xlsx'];
    expect(await run(args, terminal)).toBe(1);
    expect(notes).toEqual(['核对单已写入 核对单.xlsx。']);
    const { findings } = JSON.parse(out.join('\n')) as CheckReport;
    const { readBook } = await import('@zhaoshang/workbook');
    const [sheet] = (await readBook(written.get('核对单.xlsx')!, '核对单.xlsx')).sheets;
    const rows = sheet?.rows ?? [];
    const head = rows.findIndex((row) => row.includes('核实情况'));
    expect(rows[head]).toEqual(expect.arrayContaining(['单元格', '不符之处', '算式', '依据', '怎么办']));
    expect(rows[head + 1]).toEqual(expect.arrayContaining(findings[0]?.cells as string[]));
    expect(rows[head + 1]?.[rows[head]?.indexOf('核实情况') ?? -1] ?? '').toBe('');
    expect(await zs([...args.slice(0, -1), '单.txt'], { '台账.xlsx': faulty })).toMatchObject({ status: 2 });
  });

  it('lets a mapping beat recognition', async () => {
    const mapping = JSON.stringify({ 签约项目: { columns: { C: null } } });
    const { sheets } = await json(['--mapping', '列.json'], {
      '台账.xlsx': faulty,
      '列.json': `\ufeff${mapping}`,
    });
    expect(sheets[0]?.columns.map(({ column }) => column)).not.toContain('C');
  });

  it('writes a report in the sentences of the bureau, and names what is wrong in them', async () => {
    const report = (templates: string) =>
      zs(['report', '台账.xlsx', '--as-of', '2022-06-30', '--templates', '模板.json'], {
        '台账.xlsx': faulty,
        '模板.json': templates,
      });
    const own = await report('{"title": "{year}年工作", "overview": ["正式合同{formalCount}。"]}');
    expect(own).toMatchObject({ status: 0 });
    expect(own.out).toMatch(/^2022年工作\n[^]*正式合同\d+个。/);
    const [unknown, shape] = [await report('{"title": "{yaer}"}'), await report('{"overview": "一段"}')];
    expect(unknown).toMatchObject({
      status: 2,
      notes: ['zs：模板里的“yaer”不是已知的指标；请改正模板后再试。'],
    });
    expect(shape.notes).toEqual([
      'zs：模板文件“模板.json”不能用：overview 应是一组文字，一段一条；请改正后再试。',
    ]);
  });

  it.each([
    ['an empty command', [], /^zs：没有给出命令；.*--help。$/],
    ['a mistyped command', ['chcek', '台账.xlsx'], /是否想写 zs check？$/],
    ['a workbook in place of a command', ['台账.xlsx'], /请写成 zs check 台账\.xlsx/],
    ['a missing file', ['check', '无.xlsx'], /“无\.xlsx”不存在/],
    ['no file', ['check'], /没有给出要处理的文件/],
    ['two files', ['check', 'a.xlsx', 'b.xlsx'], /给了 2 个：a\.xlsx、b\.xlsx/],
    [
      'a mistyped option',
      ['check', '台账.xlsx', '--asof', '2022-06-30'],
      /不认识选项 --asof；是否想写 --as-of？$/,
    ],
    [
      'an option of another command',
      ['audit', 'a.txt', '--policy', 'p'],
      /不认识选项 --policy；用法见 zs audit --help。$/,
    ],
    ['a report without its date', ['report', '台账.xlsx'], /请用 --as-of YYYY-MM-DD 指定统计截止日/],
    [
      'a ledger beside a text without its date',
      ['audit', 'a.txt', '--book', '台账.xlsx'],
      /同时给出 --book 台账.xlsx 和 --as-of/,
    ],
    [
      'an option without its value',
      ['check', '台账.xlsx', '--as-of', '--format', 'json'],
      /--as-of 后面缺少值/,
    ],
    [
      'an option given twice',
      ['check', '台账.xlsx', '--format', 'json', '--format', 'text'],
      /--format 给了两次/,
    ],
    ['a prettified dash', ['check', '台账.xlsx', '—as-of', '2022-06-30'], /请写成 --as-of/],
    ['a day that is none', ['check', '台账.xlsx', '--as-of', '2022-02-30'], /“2022-02-30”在日历上不存在/],
    ['a day written otherwise', ['check', '台账.xlsx', '--as-of', '2022.6.30'], /请写成 2022-06-30。$/],
    ['words for a day', ['check', '台账.xlsx', '--as-of', '上半年'], /看不懂；请写成 YYYY-MM-DD/],
    [
      'an unknown format',
      ['check', '台账.xlsx', '--format', 'jsom'],
      /可用 text、json、sarif；是否想写 json？$/,
    ],
    ['a workbook from a pipe', ['check', '-'], /不能从标准输入读取/],
    [
      'a workbook without a ledger',
      ['check', '通讯录.xlsx'],
      /“通讯录\.xlsx”里没有找到台账，见到的是“通讯录”2 行；.*--mapping/,
    ],
    [
      'broken JSON',
      ['check', '台账.xlsx', '--policy', '坏.json'],
      /参数文件“坏\.json”第 2 行不是有效的 JSON/,
    ],
    [
      'an unknown parameter',
      ['check', '台账.xlsx', '--policy', '参数.json'],
      /参数文件“参数\.json”不能用：.*没有这个/,
    ],
    [
      'answers that are none',
      ['check', '台账.xlsx', '--waivers', '参数.json'],
      /情况属实说明文件“参数\.json”不能用/,
    ],
    ['an unknown field', ['check', '台账.xlsx', '--mapping', '列.json'], /没有字段“amuont”，是否想写 amount/],
    [
      'a mapping for a sheet that is not there',
      ['check', '台账.xlsx', '--mapping', '别.json'],
      /“别的”在工作簿中没有.*签约项目/,
    ],
  ])('refuses %s with one line and status 2', async (_, args, says) => {
    const { writeBook } = await import('@zhaoshang/workbook');
    const { status, out, notes } = await zs(args, {
      '台账.xlsx': clean,
      '通讯录.xlsx': await writeBook([
        {
          name: '通讯录',
          rows: [
            ['姓名', '电话'],
            ['张三', '123'],
          ],
        },
      ]),
      'a.txt': '完成95亿元。',
      '坏.json': '{\n "甲": 1,,\n}',
      '参数.json': '{"没有这个": 1}',
      '列.json': '{"签约项目": {"columns": {"F": "amuont"}}}',
      '别.json': '{"别的": {"kind": "projects"}}',
    });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(says);
    expect(notes[0]).toMatch(/^zs：[^\n]+[。？]$/);
  });
});

const agreeingText = '上半年签约95.03亿元，完成年度目标160亿元的59.39%。';

describe('zs audit', () => {
  const wrong = '上半年签约95.03亿元，完成年度目标160亿元的69.39%。';

  it('gives status 0 where figures agree, 1 where they do not', async () => {
    expect((await zs(['audit', '总结.txt'], { '总结.txt': agreeingText })).status).toBe(0);
    const { status, out } = await zs(['audit', '-'], { '-': wrong });
    expect(status).toBe(1);
    expect(out).toContain('上半年签约【95.03亿元】，完成年度目标【160亿元】的【69.39%】');
  });

  it('answers in JSON', async () => {
    const { out } = await zs(['audit', '总结.txt', '--format', 'json'], { '总结.txt': wrong });
    expect(JSON.parse(out)).toMatchObject({
      schema: 'zs-audit/1',
      relations: [{ kind: 'pct_of_target', verdict: 'inconsistent' }],
    });
  });
});

describe('zs audit and zs report on what cannot be used', () => {
  const files = {
    '好.txt': agreeingText,
    '空.docx': '',
    '空白.txt': ' \n',
    '旧.doc': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    '坏.docx': Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]),
    '长.txt': '全区签约项目29个。'.repeat(250_000),
    '图.txt': Uint8Array.from([0, 1, 2, 255]),
    '台账.xlsx': clean,
  };
  const asOf = ['--as-of', '2022-06-30'];
  it.each([
    [['audit', '空.docx'], '“空.docx”是空文件'],
    [['audit', '空白.txt'], '“空白.txt”里没有文字'],
    [['audit', '旧.doc'], '“旧.doc”是旧版 .doc 格式'],
    [['audit', '坏.docx'], '“坏.docx”不完整'],
    [['audit', '长.txt'], '一次最多核对 2000000 字'],
    [['audit', '图.txt'], '“图.txt”不是文字文件'],
    [['audit', '台账.xlsx'], '“台账.xlsx”不是 Word 文档'],
    [['audit', '好.txt', '--book', '坏.docx', ...asOf], '“坏.docx”不完整'],
    [['audit', '好.txt', '--book', '台账.xlsx', '--as-of', '2022-13-01'], '“2022-13-01”在日历上不存在'],
    [['audit', '好.txt', ...asOf], '同时给出 --book'],
    [['report', '坏.docx', ...asOf], '“坏.docx”不完整'],
    [['report', '空.docx', ...asOf], '“空.docx”是空文件'],
    [['report', '好.txt', ...asOf], '“好.txt”是文本'],
    [['report', '台账.xlsx', '--as-of', '2022.6.30'], '请写成 2022-06-30'],
    [['report', '台账.xlsx', ...asOf, '--out', '总结.pdf'], '“总结.pdf”不是'],
    [['report', '台账.xlsx', ...asOf, '--previous', '旧.doc'], '“旧.doc”是旧版'],
  ])('%j: one sentence and status 2', async (args, says) => {
    const { status, out, notes } = await zs(args, files);
    expect({ status, out, notes }).toEqual({ status: 2, out: '', notes: [expect.stringContaining(says)] });
    expect(notes[0]).toMatch(/^zs：[^\n]+[。？]$/);
  });

  it('says so where the ledger has nothing of the year', async () => {
    const { status, out } = await zs(['report', '台账.xlsx', '--as-of', '2030-06-30'], files);
    expect(status).toBe(0);
    expect(out).toContain('台账里没有2030年签约、到账的记录');
  });
});

describe('zs', () => {
  it.each([[['--help']], [['help']], [['check', '--help']], [['help', 'audit']], [['--version']]])(
    '%j answers with status 0',
    async (args) => {
      const { status, out, notes } = await zs(args);
      expect({ status, notes }).toEqual({ status: 0, notes: [] });
      expect(out).toMatch(args[0] === '--version' ? /^\d+\.\d+\.\d+$/ : /用法/);
    },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../model/grid';
import { readLedger } from '../read-ledger';
import { decideColumn, decideSheet } from './decide';
import { parseMapping } from './parse-mapping';
import { recognisedTables } from './recognised';
import type { Mapping } from './sheet-mapping';
import { strayDecisions } from './stray-decisions';

const ROWS: CellValue[][] = [
  ['序号', '项目名称', '牵头单位', '引资单位', '投资额\n（亿元）', '签约时间'],
  [1, '甲项目', '县商务委', '县科技局', 3, 44621],
  [2, '乙项目', '县商务委', '县林业局', 2, 44622],
];

function ledger(mapping: Mapping = {}, rows = ROWS) {
  return readLedger({ name: '台账.xlsx', sheets: [{ name: '签约项目', rows }] }, { mapping });
}

function table(mapping?: Mapping, rows?: CellValue[][]) {
  const [first] = recognisedTables(ledger(mapping, rows));
  if (!first) throw new Error('no table');
  return first;
}

function column(letters: string, mapping?: Mapping) {
  const found = table(mapping).columns.find((each) => each.letters === letters);
  if (!found) throw new Error(`no column ${letters}`);
  return found;
}

describe('what was recognised', () => {
  it('names every column with its meaning, and asks where two mean one thing', () => {
    expect(table().columns.map(({ letters, field, doubtful }) => [letters, field, doubtful])).toEqual([
      ['A', 'seq', false],
      ['B', 'project', false],
      ['C', null, true],
      ['D', 'unit', false],
      ['E', 'amount', false],
      ['F', 'signedOn', false],
    ]);
    expect(column('C')).toMatchObject({ alternatives: ['unit'], confidence: 0, decided: false });
    expect(table().choices).toContain('planned');
  });

  it('asks about a meaning that its cells do not bear out', () => {
    const rows = [
      ['项目名称', '合同额', '到位金额'],
      ...['甲', '乙', '丙', '丁'].map((name) => [name, 3, '见附件']),
    ];
    const [asked] = table({}, rows).columns.filter(({ doubtful }) => doubtful);
    expect(asked).toMatchObject({ letters: 'C', because: expect.stringMatching(/存疑|确认/) as string });
  });
});

describe('a decision', () => {
  it('about a column is kept by its heading and holds after a column is inserted', () => {
    const decided = decideColumn({}, table(), column('C'), { field: 'unit' });
    expect(decided).toEqual({ 签约项目: { columns: { 牵头单位: 'unit' } } });
    const inserted = ROWS.map((row, index) => [
      ...row.slice(0, 2),
      index === 0 ? '备注' : '无',
      ...row.slice(2),
    ]);
    const unit = table(decided, inserted).columns.find(({ field }) => field === 'unit');
    expect(unit).toMatchObject({ letters: 'D', header: '牵头单位', decided: true, because: '人工指定' });
  });

  it('moves a meaning from the column that was decided to have it', () => {
    const first = decideColumn({}, table(), column('C'), { field: 'unit' });
    const then = decideColumn(first, table(first), column('D', first), { field: 'unit', unit: '亿元' });
    expect(then).toEqual({ 签约项目: { columns: { 引资单位: 'unit' }, units: { 引资单位: '亿元' } } });
  });

  it('that is empty gives the column back to recognition', () => {
    const left = decideColumn({}, table(), column('D'), { field: null });
    expect(column('D', left)).toMatchObject({ field: null, doubtful: false, decided: true });
    expect(column('C', left).field).toBe('unit');
    expect(decideColumn(left, table(left), column('D', left), {})).toEqual({});
  });

  it('about the unit and the kind', () => {
    const mapping = decideSheet(decideColumn({}, table(), column('E'), { unit: '万元' }), '签约项目', {
      kind: 'talks',
    });
    expect(mapping).toEqual({ 签约项目: { units: { '投资额(亿元)': '万元' }, kind: 'talks' } });
    expect(column('E', mapping).unit).toBe('万元');
    expect(table(mapping)).toMatchObject({ kind: 'talks', because: '人工指定' });
    expect(decideSheet(mapping, '签约项目', { kind: undefined })).toEqual({
      签约项目: { units: { '投资额(亿元)': '万元' } },
    });
  });

  it('about the header rows finds a table that was not recognised, and gives it back', () => {
    const rows = [
      ['甲项目', '县商务委', 3],
      ['名称', '承办', '金额'],
      ['乙项目', '县林业局', 2],
    ];
    const mapping = decideSheet({}, '签约项目', { header: [2, 2], kind: 'projects' });
    expect(mapping).toEqual({ 签约项目: { header: [2, 2], kind: 'projects' } });
    expect(table(mapping, rows)).toMatchObject({ kind: 'projects', header: [2, 2], data: [3, 3] });
    const undone = decideSheet(mapping, '签约项目', { header: undefined, kind: undefined });
    expect(undone).toEqual({});
    expect(table(undone, rows)).toMatchObject({ kind: 'other', header: null });
  });

  it('about header rows that the sheet does not have is passed over and told', () => {
    const mapping = decideSheet({}, '签约项目', { header: [9, 10] });
    expect(table(mapping).header).toEqual([1, 1]);
    expect(strayDecisions(mapping, [ledger()])).toEqual([
      { sheet: '签约项目', why: '工作表“签约项目”只有3行，表头不能在第9–10行' },
    ]);
  });

  it('about a heading that two columns share is kept by letters', () => {
    const twice = table({}, [
      ['项目名称', '单位', '单位'],
      ['甲', '县商务委', '县科技局'],
    ]);
    const [, , last] = twice.columns;
    expect(last && decideColumn({}, twice, last, { field: 'unit' })).toEqual({
      签约项目: { columns: { C: 'unit' } },
    });
  });

  it('survives its JSON, whatever the headings are called', () => {
    fc.assert(
      fc.property(fc.constantFrom('__proto__', 'constructor', 'toString', 'AB', ' 甲 '), (heading) => {
        const rows = [
          ['项目名称', heading],
          ['甲', '县商务委'],
        ];
        const [, asked] = table({}, rows).columns;
        const mapping = asked && decideColumn({}, table({}, rows), asked, { field: 'unit' });
        const parsed = parseMapping(JSON.parse(JSON.stringify(mapping)));
        expect(parsed).toEqual({ kind: 'mapping', mapping });
        if (parsed.kind === 'mapping')
          expect(table(parsed.mapping, rows).columns[1]).toMatchObject({ field: 'unit', decided: true });
      }),
    );
  });

  it('that fits nothing is told', () => {
    const mapping = {
      别的: { kind: 'talks' },
      签约项目: { columns: { Z: 'unit', 来源: 'origin', A: 'seq' } },
    } as const;
    expect(strayDecisions(mapping, [ledger()]).map(({ sheet, column: name }) => [sheet, name])).toEqual([
      ['别的', undefined],
      ['签约项目', 'Z'],
      ['签约项目', '来源'],
    ]);
  });
});

describe('a file of decisions', () => {
  it('takes a meaning by key or by name', () => {
    expect(parseMapping({ 签约项目: { header: [3, 4], columns: { F: '合同额', G: null } } })).toEqual({
      kind: 'mapping',
      mapping: { 签约项目: { header: [3, 4], columns: { F: 'amount', G: null } } },
    });
  });

  it.each([
    [[], '应是一个对象：工作表名 → 指定'],
    [{ 表: 1 }, '工作表“表”的指定应是一个对象'],
    [{ 表: { kind: 'project' } }, '工作表“表”的kind 应是 projects'],
    [{ 表: { header: [4, 3] } }, '工作表“表”的header 应是首尾两个行号，如 [3, 4]'],
    [{ 表: { columns: { F: 'amuont' } } }, '没有字段“amuont”，是否想写 amount'],
    [{ 表: { units: { F: 3 } } }, '单位应是文字'],
    [{ 表: { column: {} } }, 'column 不认识，可用 kind、header、columns、units'],
  ])('refuses %j', (json, why) => {
    const parsed = parseMapping(json);
    expect(parsed.kind === 'unusable' && parsed.why).toContain(why);
  });
});

import { fileURLToPath } from 'node:url';
import { formatDay, serialOf, type CellValue, type Day } from '@zhaoshang/core';
import { functionsMetadata, type MetadataFunction } from '../../addin/build/functions-metadata.mjs';
import { handedOver } from '../../addin/src/functions/host/run-example';
import { catalogue } from '../../addin/src/functions/registry';
import { subjects } from '../../addin/src/functions/subjects';
import { SAMPLE_LEDGER, SAMPLE_TALKS } from '../../addin/src/functions/ledger/sample-ledger';
import type {
  ExampleArgument,
  ExcelWay,
  FunctionEntry,
  FunctionExample,
} from '../../addin/src/functions/host/function-entry';
import { list, table, type Page } from './page';

/** A help page for each custom function, and their list. */
export async function functionPages(): Promise<Page[]> {
  const { functions } = await functionsMetadata(
    fileURLToPath(new URL('../../addin/src/functions', import.meta.url)),
  );
  const declared = (id: string): MetadataFunction => {
    const found = functions.find((each) => each.id === id);
    if (!found) throw new Error(`no metadata for ${id}`);
    return found;
  };
  return [
    ['functions/README.md', overview(declared)],
    ...catalogue.map((entry): Page => [`functions/${entry.id}.md`, page(entry, declared(entry.id))]),
  ];
}

function overview(declared: (id: string) => MetadataFunction): string {
  return [
    '# 函数',
    '在单元格里输入 `=ZS.` 即可选用。比率返回小数，请把单元格设为百分比格式；台账函数的金额一律为亿元。',
    '一张表请用一条返回整张表的函数（如“分类汇总”），不要写满几十条单格公式：费时的是把区域交给函数，不是求和。',
    ...subjects.map(({ zh, entries }) => {
      const rows = entries.map(({ id }) => [
        `[ZS.${declared(id).name}](${id}.md)`,
        `ZS.${id}`,
        declared(id).description,
      ]);
      return `## ${zh}\n\n${table(['函数', '英文名', '说明'], rows)}`;
    }),
  ].join('\n\n');
}

function page(entry: FunctionEntry, { name, description, parameters }: MetadataFunction): string {
  const shown = parameters.map((each) => (each.optional ? `[${each.name}]` : each.name)).join('，');
  const usesSample = entry.examples.some(({ args }) =>
    args.some((argument) => nameOf(argument) === '签约台账'),
  );
  return [
    `# ${name}`,
    `\`=ZS.${name}(${shown})\`　英文名：\`ZS.${entry.id}\``,
    description,
    `## 参数\n\n${table(
      ['参数', '必填', '单位或写法', '说明'],
      parameters.map((each, index) => [
        each.name,
        each.optional ? '否' : '是',
        entry.units[index] ?? '',
        each.description,
      ]),
    )}`,
    `返回：${entry.units.at(-1) ?? ''}`,
    ...(entry.needs ? [`需要的列：\n\n${list(entry.needs)}`] : []),
    `## 算式\n\n${entry.formula}`,
    `## 依据\n\n${entry.source}`,
    ...(entry.excel ? [`## 不用本函数时\n\n${excelWay(entry, entry.excel)}`] : []),
    `## 示例\n\n${entry.examples.map((example) => exampleOf(name, parameters, entry, example)).join('\n\n')}`,
    ...(usesSample ? [`签约台账：\n\n${cellsTable(SAMPLE_LEDGER)}`] : []),
  ].join('\n\n');
}

/** What stands where, Excel's own formula, and where it falls short. */
function excelWay({ needs }: FunctionEntry, { formula, where, short }: ExcelWay): string {
  const stands = where ?? (needs ? '台账如下面的“签约台账”，从 A1 起' : '参数依次在 A2、B2……，空白会当作 0');
  return `${stands}：\n\n\`${formula}\`${short ? `\n\n${short}。` : ''}`;
}

function exampleOf(
  name: string,
  parameters: MetadataFunction['parameters'],
  entry: FunctionEntry,
  example: FunctionExample,
): string {
  const { shows, args, gives } = example;
  const tables = args.flatMap((argument) =>
    Array.isArray(argument) && !isSmall(argument as Cells) && nameOf(argument) !== '签约台账'
      ? [`${nameOf(argument)}：\n\n${cellsTable(argument as Cells)}`]
      : [],
  );
  // Excel takes no formula without an argument that it needs: there a blank cell is meant.
  const typed = args.map((argument, index) =>
    argument === null && !parameters[index]?.optional ? '空白格' : written(argument),
  );
  const call = `=ZS.${name}(${typed.join(', ')})`;
  const answer = Array.isArray(gives)
    ? `得：\n\n${cellsTable(gives as Cells)}`
    : `得 \`${printed(gives as CellValue)}\``;
  return [`**${shows}**　\`${call}\``, ...tables, answer, ...explanation(entry, example)].join('\n\n');
}

/** What EXPLAIN says of an example that has an answer: the formula in numbers and the rows that are counted. */
function explanation({ explain }: FunctionEntry, { args, gives }: FunctionExample): readonly string[] {
  if (typeof gives === 'string' && gives.startsWith('#')) return [];
  const said = explain(args.map(handedOver), []).flatMap(([what, says]) => {
    if (what === '代入') return [String(says)];
    return /^(代入|计入)/.test(what) ? [`${what.replace('代入：', '')}，${says}`] : [];
  });
  return said.length > 0 ? [`代入：${said.join('；')}`] : [];
}

type Cells = readonly (readonly CellValue[])[];

/** An argument as it is typed: text in quotation marks, a range by the name under which it is printed. */
function written(argument: ExampleArgument): string {
  if (Array.isArray(argument)) {
    const cells = argument as Cells;
    return isSmall(cells)
      ? `{${cells.map((row) => row.map(written).join(',')).join(';')}}`
      : nameOf(argument);
  }
  return typeof argument === 'string' ? `"${argument}"` : printed(argument as CellValue);
}

function nameOf(argument: ExampleArgument): string {
  if ((argument as unknown) === SAMPLE_LEDGER) return '签约台账';
  if ((argument as unknown) === SAMPLE_TALKS) return '在谈台账';
  return '区域';
}

function cellsTable(cells: Cells): string {
  const [heading = [], ...rows] = cells;
  return table(
    heading.map(printed),
    rows.map((row) => row.map(printed)),
  );
}

/** Few enough cells to be written as an array constant, which holds no blank. */
function isSmall(cells: Cells): boolean {
  const all = cells.flat();
  return all.length <= 6 && !all.includes(null);
}

// Serial numbers of days in 2021 and 2022, the only whole numbers of that size here.
const isDate = (cell: CellValue): cell is number =>
  typeof cell === 'number' && Number.isInteger(cell) && cell > 44_000 && cell < 45_000;

function printed(cell: CellValue): string {
  if (isDate(cell)) return formatDay((cell - serialOf(0 as Day)) as Day);
  return cell === null ? '' : String(cell);
}

import type { CustomFunctionResult } from '@zhaoshang/office-host';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { WorkbenchWindow } from '../../addin/workbench/page/pane/workbench-window';
import { errorOf, isRange, pageExamples, type PageExample } from '../support/function-examples';
import { journey } from './support/journey';

// The pane in the workbench is a page with Microsoft's own office.js and our functions.js as built: what is called
// here goes through their custom-functions runtime, message by message, as from a cell of Excel.

interface Parameter {
  readonly dimensionality?: string;
  readonly customEnumId?: string;
}
interface Call {
  readonly id: string;
  readonly args: readonly unknown[];
}

const metadataOf = (page: Page): Promise<ReadonlyMap<string, readonly Parameter[]>> =>
  page
    .evaluate(async () => {
      const { functions } = (await (await fetch('/pane/functions.json')).json()) as {
        functions: { id: string; parameters: Parameter[] }[];
      };
      return functions.map(({ id, parameters }) => [id, parameters] as const);
    })
    .then((entries) => new Map(entries));

/** Calls them all at once, and waits for all. */
const callAll = (page: Page, calls: readonly Call[]): Promise<CustomFunctionResult[]> =>
  page.evaluate((all) => {
    const { host } = (window as unknown as Required<WorkbenchWindow>).workbench;
    return Promise.all(all.map(({ id, args }) => host.invokeCustomFunction(id, args, { timeout: 150_000 })));
  }, calls as Call[]);

/** An example's arguments as Excel hands them over; `blank` is what a blank cell arrives as. */
function callOf({ id, example }: PageExample, parameters: readonly Parameter[], blank: unknown): Call {
  const args = parameters.map(({ dimensionality }, index) => {
    const argument = example.args[index] ?? null;
    if (isRange(argument)) return argument.map((row) => row.map((cell: unknown) => cell ?? blank));
    if (argument === null) return null;
    return dimensionality === 'matrix' ? [[argument]] : argument;
  });
  return { id, args };
}

function expected({ gives }: PageExample['example']): unknown {
  const error = errorOf(gives);
  // Excel shows the sentence of these two errors only.
  if (error) return { kind: 'error', code: error.code, message: shows(error.code) ? error.message : '' };
  return Array.isArray(gives)
    ? (gives as unknown[][]).map((row) => row.map((cell) => cell ?? ''))
    : [[gives]];
}
const shows = (code: string) => code === '#N/A' || code === '#VALUE!';

function got(result: CustomFunctionResult | undefined): unknown {
  if (result?.kind === 'error') return result;
  return result?.kind === 'matrix' ? result.value : [[result?.value]];
}

journey('every example of every page comes out of Microsoft’s runtime', async ({ visit }) => {
  const { page } = await visit();
  const metadata = await metadataOf(page);
  for (const blank of ['', null]) {
    const results = await callAll(
      page,
      pageExamples.map((each) => callOf(each, metadata.get(each.id) ?? [], blank)),
    );
    for (const [index, each] of pageExamples.entries()) {
      expect(got(results[index]), `${each.title}, blank as ${JSON.stringify(blank)}`).toEqual(
        expected(each.example),
      );
    }
  }
  const functions = new Set(pageExamples.map(({ id }) => id));
  expect([...functions].sort()).toEqual([...metadata.keys()].sort());
  console.log(
    `through Microsoft's runtime: ${functions.size} functions, ${pageExamples.length} examples, blanks both ways`,
  );
});

journey('a blank that arrives as zero is a blank where a zero makes no sense', async ({ visit }) => {
  const { page } = await visit();
  const metadata = await metadataOf(page);
  // A lone blank cell in the place of a date or of a choice.
  const zeroed = pageExamples.flatMap((each) => {
    const parameters = metadata.get(each.id) ?? [];
    const { id, args } = callOf(each, parameters, '');
    const isOne = (index: number) =>
      parameters[index]?.customEnumId !== undefined || each.entry.units[index] === '日期';
    const zeros = args.map((argument, index) => {
      if (argument !== null || !isOne(index)) return argument;
      return parameters[index]?.dimensionality === 'matrix' ? [[0]] : 0;
    });
    return zeros.some((argument, index) => argument !== args[index])
      ? [{ each, call: { id, args: zeros } }]
      : [];
  });
  expect(zeroed.length).toBeGreaterThan(40);
  const results = await callAll(
    page,
    zeroed.map(({ call }) => call),
  );
  for (const [index, { each }] of zeroed.entries()) {
    expect(got(results[index]), each.title).toEqual(expected(each.example));
  }
});

journey('five thousand cells at once each get their own answer', async ({ visit }) => {
  const { page } = await visit();
  const metadata = await metadataOf(page);
  const cells = Array.from({ length: 5_000 }, (_, n) => pageExamples[n % pageExamples.length] as PageExample);
  const began = Date.now();
  const results = await callAll(
    page,
    cells.map((each) => callOf(each, metadata.get(each.id) ?? [], '')),
  );
  console.log(`5,000 parallel cells of ${metadata.size} functions: ${Date.now() - began} ms`);
  const wrong = cells.filter((each, n) => {
    const [is, should] = [got(results[n]), expected(each.example)].map((answer) =>
      JSON.stringify(sorted(answer)),
    );
    return is !== should;
  });
  expect(wrong.map(({ title }) => title)).toEqual([]);
});

/** Keys in one order, so that texts can be compared. */
const sorted = (answer: unknown): unknown =>
  Array.isArray(answer) || answer === null ? answer : Object.entries(answer as object).sort();

journey(
  'an error among the cells reaches the function, a cancelled check gives nothing',
  async ({ visit }) => {
    const { page } = await visit();
    const { late, third, error } = await page.evaluate(
      async (ledger) => {
        const { host } = (window as unknown as Required<WorkbenchWindow>).workbench;
        const cancel = new AbortController();
        const call = (signal?: AbortSignal) =>
          host.invokeCustomFunction('CHECK', [ledger, [['2022-06-30']], null, null], {
            parameterAddresses: ['台账!A1:E3', null, null, null],
            signal: signal ?? new AbortController().signal,
            timeout: 60_000,
          });
        const cancelled = [call(cancel.signal), call(cancel.signal)];
        const kept = call();
        cancel.abort();
        const ended = await Promise.allSettled(cancelled);
        return {
          ended: ended.map(({ status }) => status),
          third: await kept,
          late: host.lateResults,
          error: await host.invokeCustomFunction('COMPLETION', [
            [[{ type: 'CustomFunctionError', code: '#REF!' }]],
            [[160]],
          ]),
        };
      },
      [
        ['项目名称', '引资单位', '合同类型', '签约时间', '正式合同额（亿元）'],
        ['玻纤项目', '区商务委、区教委', '正式合同', '2022-03-15', 2.5],
        ['铝材项目', '区教委', '正式合同', '2022-05-16', 0.1],
      ],
    );
    expect(late).toEqual([1, 2].map(() => ({ kind: 'error', code: '#N/A', message: '已取消，未核对' })));
    expect(got(third)).toContainEqual(expect.arrayContaining(['错误', 'F01', '台账!B2']));
    expect(error).toEqual({
      kind: 'error',
      code: '#VALUE!',
      message: '“完成数”所在单元格是错误值 #REF!，请先改正',
    });
  },
);

import type { Area } from '@zhaoshang/core';

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * Hidden rows of an area. Range.rowHidden (ExcelApi 1.2) is true, false, or null where a stretch is mixed; mixed
 * stretches are halved, all of them in one request, so that a sheet costs at most some 20 requests.
 */
export async function readHiddenRows(
  context: Excel.RequestContext,
  sheetId: string,
  { top, bottom, left }: Area,
): Promise<readonly number[]> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const hidden: number[] = [];
  let stretches: readonly Stretch[] = [{ first: top, last: bottom }];
  while (stretches.length > 0) {
    const asked = stretches.map((stretch) => {
      const range = sheet.getRangeByIndexes(stretch.first, left, stretch.last - stretch.first + 1, 1);
      range.load('rowHidden');
      return { ...stretch, range };
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request for each halving
    await context.sync();
    for (const { first, last, range } of asked) {
      if (range.rowHidden) for (let row = first; row <= last; row++) hidden.push(row);
    }
    stretches = asked.filter(({ range }) => range.rowHidden === null).flatMap(halves);
  }
  return hidden.sort((a, b) => a - b);
}

function halves({ first, last }: Stretch): readonly Stretch[] {
  const middle = Math.floor((first + last) / 2);
  return [
    { first, last: middle },
    { first: middle + 1, last },
  ];
}

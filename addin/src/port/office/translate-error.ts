import { PortError } from '../port-error';

// https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
const SENTENCES: Readonly<Record<string, string>> = {
  AccessDenied: '工作簿或工作表受保护，不能完成这一步；请先在“审阅”中撤销保护。',
  InvalidOperationInCellEditMode: '有单元格正在编辑；请按 Enter 或 Esc 结束编辑后再试。',
  ItemNotFound: '要找的工作表已不在工作簿中；请重新检查。',
  InvalidSelection: '不能选定这个单元格；请确认工作表没有隐藏。',
  RequestPayloadSizeLimitExceeded: '工作表太大，Excel 一次给不出这么多数据；请删去多余的空行空列后再试。',
  ResponsePayloadSizeLimitExceeded: '工作表太大，Excel 一次给不出这么多数据；请删去多余的空行空列后再试。',
  ActivityLimitReached: 'Excel 正忙；请稍等几秒再试。',
  GeneralException: 'Excel 没有完成这一步；请保存工作簿后再试。',
};

/** An error of Office.js as one sentence for the person; what is not known keeps Excel's own words. */
export function translateError(error: unknown): Error {
  if (error instanceof PortError || propertyOf(error, 'name') === 'AbortError') return error as Error;
  const code = propertyOf(error, 'code');
  const words = propertyOf(error, 'message') || String(error);
  return new PortError(SENTENCES[code] ?? `Excel 没有完成这一步（${code || '未知错误'}：${words}）。`, error);
}

// Not `instanceof Error`: Office.js may come from another frame.
function propertyOf(error: unknown, key: 'name' | 'code' | 'message'): string {
  const value =
    typeof error === 'object' && error !== null ? (error as Record<string, unknown>)[key] : undefined;
  return typeof value === 'string' ? value : '';
}

import type { PortWords } from './port-words';

const TOO_LARGE = '工作表太大，Excel 一次给不出这么多数据；请删去多余的空行空列后再试。';

/** Simplified Chinese. */
export const portZhCN: PortWords = {
  codes: {
    AccessDenied: '工作簿或工作表受保护，不能完成这一步；请先在“审阅”中撤销保护。',
    InvalidOperationInCellEditMode: '有单元格正在编辑；请按 Enter 或 Esc 结束编辑后再试。',
    ItemNotFound: '要找的工作表已不在工作簿中；请重新检查。',
    InvalidSelection: '不能选定这个单元格；请确认工作表没有隐藏。',
    RequestPayloadSizeLimitExceeded: TOO_LARGE,
    ResponsePayloadSizeLimitExceeded: TOO_LARGE,
    ActivityLimitReached: 'Excel 正忙；请稍等几秒再试。',
    GeneralException: 'Excel 没有完成这一步；请保存工作簿后再试。',
  },
  otherError: (code, words) => `Excel 没有完成这一步（${code || '未知错误'}：${words}）。`,
  noFile: '没有取到工作簿的内容；请先保存工作簿，关闭正在编辑的单元格，再试一次。',
  noSuchSheet: (name) => `工作簿里没有“${name}”这张表；请改正参数里的表名，或重新选取区域。`,
  cellNotRead: (cell) => `没有读到 ${cell}；请再试一次。`,
  settingsUncertain: '也读不出写了没有，请关闭窗格再打开，核对“设置”。',
  sheetsReadOnly: '工作簿以只读方式打开，不能新建、删除工作表；请另存一份再打开。',
  structureProtected: '工作簿的结构受保护，不能新建、删除工作表；请先在“审阅 → 保护工作簿”中撤销保护。',
  changedSince: (cell) => `${cell} 在预览之后改动过，没有写入任何内容；请重新查看后再写。`,
  cellsReadOnly: '工作簿以只读方式打开，没有写入；请另存一份后再试。',
  sheetsProtected: (sheets) =>
    `工作表“${sheets.join('”、“')}”受保护，没有写入任何内容；请先在“审阅”中撤销工作表保护。`,
  nothingWritten: (why) => `没有写入，工作簿没有改动。${why}`,
  restored: (why) => `没有写成，已写的几格都已恢复原样。${why}`,
  notRestored: (cells, why) =>
    `写到一半停了，已写入而没能恢复的是 ${cells.join('、')}，其余没有写；请核对这几格。${why}`,
  uncertain: (cells, why) => `没有写成，也读不出写了没有；请核对 ${cells.join('、')}。${why}`,
};

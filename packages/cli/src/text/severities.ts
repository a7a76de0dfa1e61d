import type { Severity } from '@zhaoshang/core';

/** What a severity is called, gravest first. */
export const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  info: '提示',
};

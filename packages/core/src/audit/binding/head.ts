import type { Mention } from './mention';

const THINGS =
  /^(?!中)[^，。；、\d]{0,14}?(?:项目|工程|企业|公司|园区|开发区|专项|合同|协议|产业|单位|部门|平台)/u;

/** What a count heads: 建设类项目 in 568个建设类项目已经开工. '' where it heads nothing. */
export const headIn = (tail: string): string => THINGS.exec(tail)?.[0] ?? '';

/** Whether a count heads what it counts: 133个续建项目完成投资…, not 续建项目133个. */
export const isHead = (m: Mention): boolean => m.kind === 'count' && !m.bound && THINGS.test(m.tail);

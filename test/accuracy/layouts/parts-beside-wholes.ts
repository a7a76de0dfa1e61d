import { formatDay } from '@zhaoshang/core';
import type { Layout } from '../layout';
import { money, noise, plain } from './columns';

const DIGITS = '〇一二三四五六七八九';
const tens = (n: number) =>
  n < 10
    ? DIGITS.charAt(n)
    : `${n < 20 ? '' : DIGITS.charAt(Math.floor(n / 10))}十${n % 10 ? DIGITS.charAt(n % 10) : ''}`;

export const partsBesideWholes: Layout = {
  name: '其中栏和汉字日期',
  sheet: '2022',
  total: '总 计',
  dates(day) {
    const [year = '', month, date] = formatDay(day).split('-');
    const digits = [...year].map((digit) => DIGITS.charAt(Number(digit))).join('');
    return `${digits}年${tens(Number(month))}月${tens(Number(date))}日`;
  },
  columns: [
    plain('责任单位', 'unit', 'unit'),
    plain('项目', 'project', 'name'),
    plain('客商名称', 'investor', 'investor'),
    plain('协议类型', 'kind', 'kind'),
    plain('协议签订时间', 'signedOn', 'signedOn'),
    money('协议金额（亿元）', 'amount', '亿元', 'amount'),
    noise('其中：固定资产投资', ({ amount }) => amount && amount / 20_000),
    money('到资（亿元）', 'fundsTotal', '亿元', 'fundsTotal'),
    money('其中：本年', 'fundsYear', '亿元', 'fundsYear'),
    plain('到资依据', 'evidence', 'evidence'),
    plain('开工', 'startedOn', 'startedOn'),
    plain('入库', 'enrolledOn', 'enrolledOn'),
    plain('投产', 'producedOn', 'producedOn'),
    plain('进度', 'stage', 'stage'),
  ],
};

import { describe, expect, it } from 'vitest';
import type { Listed } from './listed-projects';
import { projectsZhCN } from './projects-zh-cn';
import { scheduleText, weeklyText } from './schedule-text';

const listed = (name: string): Listed => ({
  project: {
    name,
    unit: '区教委',
    person: '王某',
    leader: '',
    kind: '正式合同',
    amount: '2亿元',
    steps: { formal: '2021-10-26' },
    stage: '前期手续\n办理中',
    terminated: false,
    cell: { sheet: '签约项目', row: 2, column: 1 },
    address: '签约项目!B3',
  },
  attention: {
    project: 0,
    cell: { sheet: '签约项目', row: 2, column: 7 },
    address: '签约项目!H3',
    light: 'yellow',
    text: '已超65天',
    due: '2022-04-26',
    daysOver: 65,
  },
});

describe('scheduleText', () => {
  it('writes a heading and one line a project, cell by cell', () => {
    const [heading, line, ...rest] = scheduleText([listed('乙项目')], projectsZhCN).split('\n');
    expect(rest).toEqual([]);
    expect(heading?.split('\t').length).toBe(line?.split('\t').length);
    expect(line).toBe(
      '1\t乙项目\t区教委\t王某\t\t正式合同\t2亿元\t黄灯\t2022-04-26\t65\t已超65天\t前期手续 办理中\t签约项目!H3',
    );
  });

  it.each(['=HYPERLINK("x")', '+1', '-1', '@A1', '＝1'])('keeps %s from being a formula', (name) => {
    expect(scheduleText([listed(name)], projectsZhCN)).toContain(`\t'${name}`);
  });
});

it('puts the lists that have a project one under another, each under its name', () => {
  const { project, attention } = listed('乙项目');
  const list = (items: number) => ({
    items: attention ? Array.from({ length: items }, () => ({ ...attention, project: 0 })) : [],
    legend: '',
    gaps: [],
  });
  const text = weeklyText(
    {
      asOf: '2022-06-30',
      steps: [],
      projects: [project],
      lists: { notStarted: list(1), notConverted: list(0), idle: list(2), planned: list(0) },
    },
    projectsZhCN,
  );
  const lines = text.split('\n').map((line) => line.split('\t')[0]);
  expect(lines).toEqual(['签约未落地', '序号', '1', '', '在谈无进展', '序号', '1', '2']);
});

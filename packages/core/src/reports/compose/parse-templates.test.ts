import { expect, it } from 'vitest';
import { parseTemplates } from './parse-templates';

it('takes what a bureau writes and leaves the rest', () => {
  const templates = { title: '{year}年工作', overview: ['正式合同{formalCount}。'] };
  expect(parseTemplates(templates)).toEqual({ kind: 'templates', templates });
});

it.each([
  [['一句'], '应是一个对象'],
  [{ tilte: '标题' }, 'tilte 不认识，可用 title、overviewHeading、overview、problemsHeading、problems'],
  [{ title: 1 }, 'title 应是一句文字'],
  [{ overview: '一段' }, 'overview 应是一组文字，一段一条'],
  [JSON.parse('{"__proto__": "x"}'), '__proto__ 不认识'],
])('refuses %j', (json, why) => {
  expect(parseTemplates(json)).toMatchObject({
    kind: 'unusable',
    why: expect.stringContaining(why) as string,
  });
});

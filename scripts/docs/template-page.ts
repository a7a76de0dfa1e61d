import { BULLETIN, contextOf, fillingsOf, parseDay, readLedger, SUMMARY, type Day } from '@zhaoshang/core';

/** What a bureau may write in its own sentences: the names that they may use, and ours to start from. */
export function templatePage(): [string, string] {
  const ledger = readLedger({ name: '', sheets: [] });
  const { figures, words } = fillingsOf(contextOf(ledger, { asOf: parseDay('2022-06-30') as Day }));
  const WORDS: Readonly<Record<string, string>> = {
    year: '年份',
    month: '月份',
    period: '期间（上半年、1-5月；十二月是全年，不写）',
    area: '全区、全县等，照目标任务表和单位名称里的写法',
    idleUnitNames: '无进展的单位，用顿号隔开',
    overdueNames: '超期未开工的项目，用顿号隔开',
  };
  return [
    'templates.md',
    `# 总结和通报的模板

由 \`pnpm docs\` 生成。六月、十二月写总结，其他月份写月通报（一月没有累计可说，用总结的句子）。想用本单位自己的句子，写成一个 JSON 文件，用 \`zs report 台账.xlsx --as-of 2022-06-30 --templates 模板.json\`；没有写的部分照下面自带的。

| 写法 | 意思 |
| --- | --- |
| \`{formalAmount}\` | 这个数，带单位；没有的写成【缺什么】 |
| \`{formalAmount?…}\` | 有这个数才写后面的话 |
| \`{formalAmount+…}\` | 这个数大于零才写 |
| \`{formalAmount=…}\` | 这个数等于零才写 |
| \`{fundsFromBeforeShare>50?…}\` | 这个数大于 50 才写 |

数字只在写出来时修约一次，不用修约的照实写（86.5亿元）；每个数字都记着算式和单元格。

## 可以用的名称

| 名称 | 是什么 | 算式 |
| --- | --- | --- |
${[...figures.values()].map(({ key, name, unit, formula }) => `| \`${key}\` | ${name}（${unit}） | ${formula} |`).join('\n')}
${[...words.keys()].map((key) => `| \`${key}\` | ${WORDS[key] ?? ''} | 文字，不能用 \`?\`、\`+\`、\`=\`、\`>\` |`).join('\n')}

## 自带的总结

\`\`\`json
${JSON.stringify(SUMMARY, null, 2)}
\`\`\`

## 自带的月通报

\`\`\`json
${JSON.stringify(BULLETIN, null, 2)}
\`\`\`
`,
  ];
}

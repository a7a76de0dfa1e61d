import { projectNumbers } from '../indicators/counting/project-numbers';
import { formatAddress } from '../model/address';
import { CONTRACT_KINDS, type ContractKind } from '../model/contract-kind';
import type { AmountColumn, TextColumn } from '../model/column';
import type { Records } from '../model/records';
import { nameSimilarity } from '../policies/name-similarity';
import { addressOf, cellsOf, nameOf } from './about';
import { nearDuplicates } from './names/near-duplicates';
import { plainName } from './names/plain-name';
import { tableRule, type CheckContext, type Report } from './rule';

export const sameProjectTwice = tableRule({
  code: 'B01',
  id: 'same-project-twice',
  name: '项目重复',
  severity: 'error',
  policies: [nameSimilarity],
  reason: '同一个项目登记两次，个数和金额都会多算一遍。',
  source:
    '三明市《招商引资签约项目甄别及跟踪管理工作方案》：每个项目只确认一次，不得重复统计；人民日报2016年报道的重复签约',
  nextStep: '核对两行是不是同一份合同：是，留一行；不是，在项目名称里写清区别（如一期、二期）。',
  innocent: [
    '一期、二期分别签约',
    '名称相同而投资方、地点不同的两个项目',
    '同一投资方名称相近的两个项目（试行：疑似重复）',
  ],
  on: 'projects',
  needs: ['project'],
  uses: ['investor', 'creditCode', 'amount'],
  check({ amount, investor, creditCode }, records, context, report) {
    checkAlike({ amount, investor, creditCode }, records, context, report);
    const { identityAt, kinds, terminated } = context.facts(records);
    const projects = projectNumbers(context);
    const numbers = projects.of(records);
    const first = new Map<ContractKind, Int32Array>();
    for (let record = 0; record < records.length; record++) {
      const project = numbers[record] ?? -1;
      const signed = kinds[record] ?? 'none';
      if (project < 0 || terminated[record] || signed === 'supplement') continue;
      let rows = first.get(signed);
      if (!rows) first.set(signed, (rows = new Int32Array(projects.count).fill(-1)));
      const earlier = rows[project] ?? -1;
      if (earlier < 0) {
        rows[project] = record;
        continue;
      }
      const cells = [earlier, record].flatMap((at) =>
        cellsOf(records, at, 'project', 'investor', 'creditCode', 'amount'),
      );
      const same = Object.is(amount?.fen[earlier], amount?.fen[record]);
      const kind = CONTRACT_KINDS[signed];
      const [where] = cellsOf(records, earlier, 'project');
      report({
        message: `“${nameOf(records, record)}”与${where ? formatAddress(where) : '前面一行'}是同一个项目，${kind}${same ? '金额也相同' : '金额不同'}，只能统计一次；请核对后留一行`,
        cells,
        record: identityAt(record),
        values: {
          names: [nameOf(records, earlier), nameOf(records, record)],
          amounts: [earlier, record].map((at) => amount?.exact(at)?.toFixed() ?? ''),
        },
        ...(!same && { severity: 'warning' as const }),
      });
    }
  },
  examples: [
    {
      shows: '一期和二期是两个项目',
      sheets: {
        签约项目: '项目名称|引资单位|合同额（亿元）\n玻纤一期项目|区商务委|3\n玻纤二期项目|区商务委|3',
      },
      expect: 'pass',
    },
    {
      shows: '括号和空格不同，其实是同一个项目',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同额（亿元）\n年产3万吨玻纤（正阳）项目|区商务委|3\n年产3万吨玻纤(正阳) 项目|区商务委|3',
      },
      expect: [['签约项目!A2', '签约项目!C2', '签约项目!A3', '签约项目!C3']],
    },
    {
      shows: '同一投资方，名称只错一个字（试行）',
      sheets: {
        签约项目:
          '项目名称|投资方|引资单位|合同额（亿元）\n年产5万吨高硅氧玻纤布项目|某某新材料公司|区商务委|3\n年产5万吨高硅氧玻钎布项目|某某新材料公司|区商务委|3\n年产6万吨高硅氧玻纤布项目|某某新材料公司|区商务委|3',
      },
      expect: [['签约项目!A2', '签约项目!B2', '签约项目!D2', '签约项目!A3', '签约项目!B3', '签约项目!D3']],
    },
    {
      shows: '引号、地名前缀不同，投资方和金额相同（试行）',
      sheets: {
        签约项目:
          '项目名称|投资方|引资单位|合同额（亿元）\n黔江区“澄泽”玻纤生产线项目|某某新材料公司|区商务委|3\n澄泽玻纤生产线项目|某某新材料公司|区商务委|3',
      },
      expect: [['签约项目!A2', '签约项目!B2', '签约项目!D2', '签约项目!A3', '签约项目!B3', '签约项目!D3']],
    },
    { shows: '没有台账', sheets: { 单位名录: '单位名称|简称\n区商务委员会|商务委' }, expect: 'not-checked' },
  ],
});

interface Witnesses {
  readonly amount: AmountColumn | undefined;
  readonly investor: TextColumn | undefined;
  readonly creditCode: TextColumn | undefined;
}

/** Rows of one kind whose names differ in a character or two and that share a second witness: perhaps one project. */
function checkAlike(
  { amount, investor, creditCode }: Witnesses,
  records: Records,
  context: CheckContext,
  report: Report,
): void {
  const { identityAt, kinds, terminated } = context.facts(records);
  const left = (record: number) =>
    terminated[record] || kinds[record] === 'supplement' || !identityAt(record);
  const found = nearDuplicates(
    {
      length: records.length,
      name: (record) => (left(record) ? '' : plainName(identityAt(record))),
      investor: (record) => investor?.text(record) ?? '',
      creditCode: (record) => creditCode?.text(record) ?? '',
      amount: (record) => amount?.fen[record] ?? NaN,
    },
    context.policy(nameSimilarity),
  );
  for (const { first, second, witness } of found) {
    if (kinds[first] !== kinds[second] || identityAt(first) === identityAt(second)) continue;
    const same = Object.is(amount?.fen[first], amount?.fen[second]);
    report({
      message: `“${nameOf(records, second)}”与${addressOf(records, first, 'project')}“${nameOf(records, first)}”名称相近，${witness}相同，${same ? '金额也相同' : '金额不同'}，疑似同一个项目；请核对是否重复登记`,
      cells: [first, second].flatMap((at) =>
        cellsOf(records, at, 'project', 'investor', 'creditCode', 'amount'),
      ),
      record: identityAt(first),
      values: {
        names: [nameOf(records, first), nameOf(records, second)],
        amounts: [first, second].map((at) => amount?.exact(at)?.toFixed() ?? ''),
      },
      severity: same ? 'warning' : 'info',
      beta: true,
    });
  }
}

import { valueAt } from '../model/grid';
import { partsOf } from '../model/day';
import { addressOf, cellsOf, nameOf } from './about';
import { tableRule } from './rule';

const LATER = /[二三四五六]期|续建|扩建|扩能|迁建|搬迁|技改|技术改造|增资/;
const SAYS_NEW = /新签|新建|新引进/;

export const laterPhase = tableRule({
  code: 'B06',
  id: 'later-phase',
  name: '二期、扩建、迁建、技改按新签统计',
  severity: 'warning',
  beta: true,
  reason: '已签合同范围内的二期、本地企业迁建和技改，多数办法不作为新的招商项目。',
  source:
    '某市认定办法：已签合同范围内的二期及后期、本地企业迁建、原厂区新上生产线不纳入；白城2009：设计能力内的续建不纳入',
  nextStep: '查原合同是否已含这一期：已含的不重复统计；另签合同的，注明与一期的关系。',
  innocent: ['二期另签了合同，且不在一期范围内', '外来投资者注册五年内扩能，仍视为外来投资'],
  on: 'projects',
  needs: ['project', 'kind'],
  uses: ['signedOn', 'note'],
  judgesKind: true,
  check({ project, signedOn, note }, records, context, report) {
    const { year } = partsOf(context.asOf);
    const { kinds, terminated } = context.facts(records);
    const status = records.unmapped.filter(({ header }) => /是否新签|新签|建设性质|项目性质/.test(header));
    for (let record = 0; record < records.length; record++) {
      const name = project.text(record);
      const phase = LATER.exec(name)?.[0];
      if (!phase || kinds[record] !== 'formal' || terminated[record]) continue;
      const signed = signedOn?.span(record);
      if (signedOn && (!signed || partsOf(signed.from).year !== year)) continue;
      const says = status
        .map(({ column }) => valueAt(records.grid, records.rows[record] ?? -1, column))
        .concat(note?.text(record) ?? '')
        .find((text) => typeof text === 'string' && SAYS_NEW.test(text));
      report({
        message: `“${nameOf(records, record)}”（${addressOf(records, record, 'project')}）名称里有“${phase}”${says ? `，却标“${String(says)}”` : ''}，按新签项目统计；请核对是否已在原合同范围内`,
        cells: cellsOf(records, record, 'project', 'kind'),
        record: nameOf(records, record),
        values: { phase },
        ...(!says && { severity: 'info' as const }),
      });
    }
  },
  examples: [
    {
      shows: '一期和普通项目',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同类型|签约时间\n玻纤一期项目|区商务委|正式合同|2022-03-01\n乙项目|区教委|正式合同|2022-03-02',
      },
      expect: 'pass',
    },
    {
      shows: '二期、迁建',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同类型|签约时间\n玻纤二期项目|区商务委|正式合同|2022-03-01\n管材迁建项目|区教委|正式合同|2022-03-02',
      },
      expect: [
        ['签约项目!A2', '签约项目!C2'],
        ['签约项目!A3', '签约项目!C3'],
      ],
    },
    {
      shows: '没有合同类型列',
      sheets: { 签约项目: '项目名称|引资单位|签约时间\n玻纤二期项目|区商务委|2022-03-01' },
      expect: 'not-checked',
    },
  ],
});

import { addressOf, cellsOf, headerCell, nameOf } from './about';
import { tableRule } from './rule';

export const noContractNumber = tableRule({
  code: 'C03',
  id: 'no-contract-number',
  name: '正式合同没有编号',
  severity: 'warning',
  reason: '正式合同要归档。没有编号，就找不到文本，核实时不能证明签过。',
  source: '黔江区《招商引资合同签订管理实施细则》（2025）：合同的起草、审查、签订、变更、归档',
  nextStep: '补登合同编号；文本没有归档的，先归档。',
  innocent: ['刚签订，编号待编'],
  on: 'projects',
  needs: ['kind', 'contractNo'],
  judgesKind: true,
  check({ contractNo }, records, context, report) {
    const { kinds, terminated } = context.facts(records);
    const bare: number[] = [];
    let formal = 0;
    for (let record = 0; record < records.length; record++) {
      if (kinds[record] !== 'formal' || terminated[record]) continue;
      formal++;
      if (contractNo.codes[record] === 0) bare.push(record);
    }
    if (formal > 1 && bare.length === formal) {
      report({
        message: `${records.sheet}有“${contractNo.header}”一列，${formal}个正式合同都没有填；请补登`,
        cells: headerCell(records, contractNo.column),
        record: contractNo.header,
        values: { formal },
        severity: 'info',
      });
      return;
    }
    for (const record of bare) {
      report({
        message: `“${nameOf(records, record)}”是正式合同，${addressOf(records, record, 'contractNo')}没有合同编号；请补登并归档`,
        cells: cellsOf(records, record, 'kind', 'contractNo'),
        record: nameOf(records, record),
        values: { kind: '正式合同' },
      });
    }
  },
  examples: [
    {
      shows: '框架协议可以没有编号',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同类型|合同编号\n甲项目|区商务委|正式合同|招合〔2022〕001号\n乙项目|区教委|框架协议|',
      },
      expect: 'pass',
    },
    {
      shows: '正式合同没有编号',
      sheets: {
        签约项目:
          '项目名称|引资单位|合同类型|合同编号\n甲项目|区商务委|正式合同|招合〔2022〕001号\n乙项目|区教委|正式合同|',
      },
      expect: [['签约项目!C3', '签约项目!D3']],
    },
    {
      shows: '没有合同编号列',
      sheets: { 签约项目: '项目名称|引资单位|合同类型\n甲项目|区商务委|正式合同' },
      expect: 'not-checked',
    },
  ],
});

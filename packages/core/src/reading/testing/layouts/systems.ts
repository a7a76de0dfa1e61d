import type { LayoutCase } from '../layout-case';

/** Tables as information systems and other bureaus export them, with many columns that concern no rule. */
export const systems: readonly LayoutCase[] = [
  {
    shows: 'an export with mixed units and many unrelated columns',
    sheet: {
      name: '签约项目',
      cells: `
区级项目编码|项目名称|项目区域|申报人|计划总投资（亿元）|固投金额（亿元）|备案证金额（亿元）|协议投资额（亿元）|到资金额（亿元）|当年到位资金情况（亿元）|内外资|来源地|产业类别|招商类型|投资主体|投资主体社会信用代码|企业性质|协议签订时间|协议类型|是否已注册|注册公司|注册时间|注册资本（万元）|用地面积（亩）|FDI金额（万美元）|负责单位|区级责任领导|是否飞地园区|备注
Q001|甲项目|东湖片区|张三|5|3|3|4|1|0.5|内资|杭州|工业|以商招商|甲公司|91330302MA7B20B009|民营|2022-01-05|正式合同|是|甲公司（松岭）|2022-02-01|5000|30|0|区商务局|李四|否|
Q002|乙项目|西湖片区|张三|6|3|3|5|1|0.5|内资|上海|服务业|以商招商|乙公司|91330402MAATK7CN4N|民营|2022-02-05|框架协议|否|||5000|30|0|区科技局|李四|否|
Q003|丙项目|西湖片区|张三|6|3|3|5|1|0.5|内资|上海|服务业|以商招商|丙公司|91440306MA641RPU52|民营|2022-02-05|正式合同|否|||5000|30|0|区科技局|李四|否|`,
    },
    tables: [
      {
        kind: 'projects',
        header: [1, 1],
        data: [2, 4],
        records: 3,
        columns:
          'B project, C place, E planned 亿元, H amount 亿元, I fundsTotal 亿元, J fundsYear 亿元, L origin, M industry, N channel, O investor, P creditCode, R signedOn, S kind, V registeredOn, Z unit, AA leader, AC note',
        unmapped: 'A D F G K Q T U W X Y AB',
        skipped: '',
      },
    ],
  },
  {
    shows: 'a park with plots, phones and lone 投资额',
    sheet: {
      name: '园区招商项目',
      cells: `
项目编号|项目名称|产业类型|所在地块|地块状态|投资额（万元）|联系人|联系电话|项目简介|项目意向|预计投产时间|实际投产时间|项目状态|引资单位
1|甲项目|工业|A-01|已供|1000|王五|13800000000|生产玻纤|买地|2023-03|2023-05|在建|园区管委会
2|乙项目|工业|A-02|已供|2000|王五|13800000000|生产管材|租厂|2023-04||在建|园区管委会`,
    },
    tables: [
      {
        kind: 'projects',
        header: [1, 1],
        data: [2, 3],
        records: 2,
        columns: 'B project, C industry, F amount 万元, K agreedProduction, L producedOn, M stage, N unit',
        unmapped: 'A D E G H I J',
        skipped: '',
      },
    ],
  },
  {
    shows: 'funds by month, year and since the start, one row a project',
    sheet: {
      name: '重点项目资金到位',
      cells: `
重点项目资金到位情况表
单位：万元
项目名称|建设单位|总投资|今年计划投资|当月到位资金|当年累计到位资金|开工以来累计到位资金
甲项目|甲公司|10000|3000|100|500|900
乙项目|乙公司|20000|4000|200|600|1200
合计||30000|7000|300|1100|2100`,
    },
    tables: [
      {
        kind: 'projects',
        header: [3, 3],
        data: [4, 5],
        records: 2,
        columns:
          'A project, B investor, C amount 万元, E fundsMonth 万元, F fundsYear 万元, G fundsTotal 万元',
        skipped: '1 title, 2 unit-line, 6 total',
        totals: '6=4-5',
      },
    ],
  },
  {
    shows: 'all values as text, a count sentence and a reporter line above, numbered notes below',
    sheet: {
      name: '一组',
      merges: 'A1:M1 A2:M2 A3:M3 A7:M7 A8:M8',
      cells: `
2022年驻点招商项目信息采集表
共上报在谈项目2个（新增1个），其中工业项目1个
所属片组：一组    填报人：张三    联系电话：6521    填报时间：6月30日
序号|项目名称|投资方|固定资产投资|投资方简介|项目内容|需用土地|企业联系人|联系方式|片区|进度、备注|产业类型|研判结果
'1|甲项目|甲公司|3亿元|上市公司|玻纤|50亩|王总|139|东片区|正在洽谈|工业|A类
'2|乙项目|乙公司|8000万元|民企|冷链|30亩|刘总|138|西片区|已考察|服务业|B类
1.本表每周五上午十点前报送。
2.若项目一月内无进度更新，请说明并备注原因。`,
    },
    tables: [
      {
        kind: 'talks',
        header: [4, 4],
        data: [5, 6],
        records: 2,
        columns: 'A seq, B project, C investor, J place, K stage, L industry',
        unmapped: 'D E F G H I M',
        skipped: '1 title, 2 title, 3 title, 7 note, 8 note',
      },
    ],
  },
];

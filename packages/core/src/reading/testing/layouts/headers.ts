import type { LayoutCase } from '../layout-case';

/** Headers of one to three rows, with groups, units and empty rows around them. */
export const headers: readonly LayoutCase[] = [
  {
    shows: 'parts that stand beside their whole: 其中：本年 of what is in place',
    sheet: {
      name: '签约项目',
      cells: `
序号|项目名称|责任单位|协议金额（亿元）|其中：固定资产投资|到资（亿元）|其中：本年|其中：省外资金
1|甲项目|县商务委|3|2|1|0.5|0.2
2|乙项目|县林业局|2|1|0.4|0.1|0.1`,
    },
    tables: [
      {
        kind: 'projects',
        header: [1, 1],
        data: [2, 3],
        records: 2,
        columns: 'A seq, B project, C unit, D amount 亿元, F fundsTotal 亿元, G fundsYear 亿元',
        unmapped: 'E H',
      },
    ],
  },
  {
    shows: 'a two-row header under title, reporter and unit line',
    sheet: {
      name: '签约项目',
      merges: 'A1:J1 A2:D2 G2:J2 A3:A4 B3:B4 C3:C4 D3:D4 E3:F3 G3:H3 I3:I4 J3:J4',
      cells: `
2022年上半年招商引资签约项目台账
填报单位：松岭县招商投资促进局||||||单位：亿元
序号|项目名称|投资方|引资单位|合同签订情况||到位资金||目前进展|备注
||||合同类型|签约时间|当年到位|累计到位||
1|甲项目|甲有限公司|县商务委|正式合同|@2022-03-15|0.5|0.6|已开工|
2|乙项目|乙有限公司|县科技局|框架协议|@2022-04-15||||
合计||||||0.5|0.6||
注：数据截至2022年6月30日。`,
    },
    tables: [
      {
        kind: 'projects',
        header: [3, 4],
        data: [5, 6],
        records: 2,
        columns:
          'A seq, B project, C investor, D unit, E kind, F signedOn, G fundsYear 亿元, H fundsTotal 亿元, I stage, J note',
        skipped: '1 title, 2 unit-line, 7 total, 8 note',
        totals: '7=5-6',
      },
    ],
  },
  {
    shows: 'a three-row header split by source, of which only 合计 counts',
    sheet: {
      name: '月报表',
      merges:
        'A1:A3 B1:B3 C1:C3 D1:D3 E1:E3 F1:F3 G1:G3 H1:H3 I1:M1 I2:I3 J2:J3 K2:M2 N1:R1 N2:N3 O2:O3 P2:R2 S1:W1 S2:S3 T2:T3 U2:W2',
      cells: `
项目代码|项目名称|投资项目在线审批监管平台统一代码|合作企业名称|是否央企|项目所在地|签约时间|产业类别|项目协议总投资额（万元）资金来源|||||自开始建设至本月末累计到位资金（万元）|||||自年初至本月末累计到位资金（万元）||||
||||||||合计|其中：我方|合作方|||合计|其中：我方|合作方|||合计|其中：我方|合作方||
||||||||||小计|省外|其他州市|||小计|省外|其他州市|||小计|省外|其他州市
P001|甲项目|2203-530102-04-01-123456|甲公司|否|东川镇|2022-01-05|工业|5000|1000|4000|3000|1000|2000|500|1500|1000|500|800|100|700|500|200
P002|乙项目|2203-530102-04-01-123457|乙公司|否|西川镇|2022-02-05|农业|6000|1000|5000|4000|1000|2000|500|1500|1000|500|800|100|700|500|200`,
    },
    tables: [
      {
        kind: 'projects',
        header: [1, 3],
        data: [4, 5],
        records: 2,
        columns:
          'B project, D investor, F place, G signedOn, H industry, I amount 万元, N fundsTotal 万元, S fundsYear 万元',
        unmapped: 'A C E J K L M O P Q R T U V W',
        skipped: '',
      },
    ],
  },
  {
    shows: 'empty rows and columns before the table, line breaks and spaces in the headings',
    sheet: {
      name: '台账',
      cells: `


||序\\n号|项 目 名 称|投资\\n主体|合同金额\\n（亿元）|签 约\\n时 间|责任单位|推进情况
||1|甲项目|甲公司|1.2|2022.3.15|县商务局|在建
||2|乙项目|乙公司|2.2|2022.03|县林业局|未开工`,
    },
    tables: [
      {
        kind: 'projects',
        header: [3, 3],
        data: [4, 5],
        records: 2,
        columns: 'C seq, D project, E investor, F amount 亿元, G signedOn, H unit, I stage',
        unmapped: '-',
        skipped: '',
      },
    ],
  },
  {
    shows: 'group headings without merges, agreed and real dates below them',
    sheet: {
      name: '项目表',
      cells: `
序号|项目名称|业主单位|总投资（万元）|约定||实际||到位资金（万元）|||牵头单位
||||开工时间|投产时间|开工时间|投产时间|本月|本年|累计|
1|甲项目|甲公司|12000|2022年3月|2023年3月|2022年4月||100|200|300|县农业农村委
2|乙项目|乙公司|22000|2022年5月|2023年5月|||100|200|300|县林业局`,
    },
    tables: [
      {
        kind: 'projects',
        header: [1, 2],
        data: [3, 4],
        records: 2,
        columns:
          'A seq, B project, C investor, D amount 万元, E agreedStart, F agreedProduction, G startedOn, H producedOn, I fundsMonth 万元, J fundsYear 万元, K fundsTotal 万元, L unit',
        unmapped: '-',
        skipped: '',
      },
    ],
  },
  {
    shows: 'a group row over everything, and a row that numbers the columns',
    sheet: {
      name: 'Sheet1',
      merges: 'A1:L1 A2:D2 E2:H2 I2:L2',
      cells: `
湘溪区招商引资项目进度表（单位：万元）
基本情况||||投资情况||||进展情况|||
序号|项目名称|投资商|所属行业|总投资额|协议投资额|1—6月到位资金|开工以来累计到位资金|签约日期|动工时间|竣工投产时间|存在问题
1|2|3|4|5|6|7|8|9|10|11|12
1|甲项目|甲公司|制造业|30000|20000|1000|1500|2022-01-02|2022-03-04||无
2|乙项目|乙公司|农业|3000|2000|100|150|2022-01-02|2022-03-04|2022-06-07|用地`,
    },
    tables: [
      {
        kind: 'projects',
        header: [2, 3],
        data: [5, 6],
        records: 2,
        columns:
          'A seq, B project, C investor, D industry, E planned 万元, F amount 万元, G fundsYear 万元, H fundsTotal 万元, I signedOn, J startedOn, K producedOn',
        unmapped: 'L',
        skipped: '1 title, 4 title',
      },
    ],
  },
];

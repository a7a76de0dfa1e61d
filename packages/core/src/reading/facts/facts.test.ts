import { describe, expect, it } from 'vitest';
import { readLedger } from '../read-ledger';
import { sheetOf } from '../testing/sheet-of';
import { contractKindOf, statedKind } from './contract-kind-of';
import { deriveFacts } from './derive-facts';
import { identityOf } from './identity-of';
import { codeIsIndustrial, industryIsIndustrial } from './industrial-of';
import { stageOf } from './stage-of';

describe('contract kinds', () => {
  it.each(
    Object.entries({
      formal: '正式合同 正式 合同 投资合同 投资协议 正式协议 正式投资合同 已签正式合同 入园协议',
      framework: '框架协议 框架合同 框架 战略合作协议 战略合作框架协议 投资框架协议',
      intent: '意向书 意向协议 投资意向书 意向 合作意向 合作备忘录',
      supplement: '补充协议 正式合同补充协议 增资协议 补充合同',
      unknown: '口头约定 待确认 待签正式合同 其他 洽谈中',
    }),
  )('%s', (kind, texts) =>
    expect(texts.split(' ').filter((text) => contractKindOf(text) !== kind)).toEqual([]),
  );

  it('an empty cell states none', () => expect(contractKindOf('')).toBe('none'));
  it('a sheet states a kind only when it names one', () => {
    expect(statedKind('2022年框架协议项目')).toBe('framework');
    expect(statedKind('正式合同')).toBe('formal');
    expect(statedKind('正式合同与框架协议')).toBeUndefined();
    expect(statedKind('签约项目')).toBeUndefined();
  });
});

describe('stages', () => {
  it.each(
    Object.entries({
      talking: '在谈 正在洽谈 正在商谈正式合同 对接中 考察阶段 洽谈签约条件',
      signed: '已签约 新签约',
      preparing:
        '前期手续办理中 项目前期 开展选址 正在办理环评 土地摘牌 土地已摘牌，正在进行施工图设计 办理施工许可证 建设用地预审 建设工程规划许可已办',
      registered: '已注册 已完成公司注册 已办营业执照',
      notStarted:
        '未开工 尚未开工 待开工 拟9月开工 未动工 计划2022年10月开工建设 筹备开工 办理前期手续，拟9月开工 无法开工 不具备开工条件',
      started: '已开工 开工 2022年3月已开工 已动工',
      building:
        '在建 建设中 桩基施工 进行土地平整及基础施工 正在建设 主体施工 厂房建设 已开工，正在建设 设备安装 停工',
      completed: '已竣工 竣工 已完工 已建成 已建成，未投产',
      produced: '已投产 投产 试生产 已投入使用 部分投产 竣工投产 投产，未达产',
      fullCapacity: '达产 已达产',
      terminated: '终止 已终止 注销 解约 已解约 停止谈判 已签约，后因资金问题终止 已注销 企业放弃投资',
      unknown: '/ 正常 签约条件基本谈妥 有签约意向 ',
    }),
  )('%s', (stage, texts) => {
    const read = texts.split(' ').filter((text) => text !== '/');
    expect(
      read.filter((text) => stageOf(text) !== stage).map((text) => `${text} → ${stageOf(text)}`),
    ).toEqual([]);
  });
});

describe('identity', () => {
  it.each([
    ['某某公司70兆瓦电站项目', '某某有限公司70兆瓦电站项目'],
    ['年产300万平方米玻纤布（东镇）项目', '年产300万平方米玻纤布(东镇)项目'],
    ['翊泓 玥年产60万套门窗 项目', '翊泓玥年产60万套门窗项目'],
    ['ABC产业园', 'ａｂｃ产业园'],
  ])('%s = %s', (a, b) => expect(identityOf(a)).toBe(identityOf(b)));

  it.each([
    ['茶叶加工机械一期项目', '茶叶加工机械二期项目'],
    ['产业学院项目', '产业学院项目配套仓储'],
  ])('%s ≠ %s', (a, b) => expect(identityOf(a)).not.toBe(identityOf(b)));

  it('a name that is nothing but a form stays', () => expect(identityOf('公司')).toBe('公司'));
});

describe('industry', () => {
  it.each([
    ['C30', true],
    ['B10', true],
    ['D44', true],
    ['A01', false],
    ['Q84', false],
    ['E47', false],
    ['30', true],
    ['3042', true],
    ['51', false],
    ['玻纤', undefined],
    ['', undefined],
  ])('code %s → %s', (code, expected) => expect(codeIsIndustrial(code)).toBe(expected));

  it.each([
    ['工业', true],
    ['制造业', true],
    ['非工业', false],
    ['农业', false],
    ['服务业', false],
    ['新材料', undefined],
    ['C27', true],
  ])('category %s → %s', (text, expected) => expect(industryIsIndustrial(text)).toBe(expected));
});

describe('without a column of kinds', () => {
  const kinds = (name: string, cells: string) => {
    const [table] = readLedger({ name: 'x', sheets: [sheetOf({ name, cells })] }).tables;
    return table && deriveFacts(table).kinds;
  };

  it('the sub-heading tells', () =>
    expect(
      kinds('签约项目', '序号|项目名称|签约金额（亿元）\n一、正式合同\n1|甲项目|1\n二、框架协议\n1|乙项目|2'),
    ).toEqual(['formal', 'framework']));

  it('the sheet tells', () =>
    expect(kinds('框架协议', '序号|项目名称|签约金额（亿元）\n1|甲项目|1')).toEqual(['framework']));

  it('the heading under which the amount stands tells', () =>
    expect(
      kinds(
        '签约项目',
        '序号|项目名称|正式合同额（亿元）|框架协议额（亿元）\n1|甲项目|1|\n2|乙项目||2\n3|丙项目||',
      ),
    ).toEqual(['formal', 'framework', 'none']));
});

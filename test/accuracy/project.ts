import { addMonths, type Day } from '@zhaoshang/core';
import type { Random } from './random';

/** A project as the generator knows it; amounts in 万元, absent values undefined. Faults change single fields. */
export interface Project {
  name: string;
  investor: string;
  creditCode: string;
  industryCode: string;
  industrial: boolean;
  industry: string;
  unit: string;
  person: string;
  place: string;
  origin: string;
  channel: string;
  kind: string;
  contractNo?: string;
  signedOn?: Day | string | number;
  amount?: number;
  fundsMonth?: number;
  fundsYear?: number;
  fundsTotal?: number;
  registeredOn?: Day;
  startedOn?: Day | string | number;
  enrolledOn?: Day;
  producedOn?: Day;
  stage: string;
  evidence?: string;
  /** The framework's amount was put where formal amounts stand. */
  misplaced?: boolean;
  note?: string;
}

export const UNITS = [
  '区商务委员会',
  '区教育委员会',
  '区农业农村委员会',
  '区人力资源和社会保障局',
  '区住房和城乡建设委',
  '区经济和信息化委员会',
  '区文化和旅游发展委员会',
  '区科学技术局',
  '区招商投资促进局',
  '城东街道办事处',
  '正阳街道办事处',
  '濯水镇人民政府',
  '石会镇人民政府',
  '工业园区管委会',
];
const PLACES = ['城东街道', '正阳街道', '冯家街道', '濯水镇', '石会镇', '黑溪镇', '金溪镇', '中塘乡'];
const TOWNS = ['苏州', '长沙', '成都', '东莞', '宁波', '武汉', '合肥', '佛山'];
const CHANNELS = ['以商招商', '中介招商', '驻点招商', '领导带队', '商会推介', '东西协作'];
const SYLLABLES = [...'澄泽岚屹朗曜澎煦棠珞祎霁晟烨昀芮珂瑾霖骁翊钰沅笙槿'];
const PRODUCTS: readonly (readonly [string, string, string])[] = [
  ['年产#万吨玻纤纱', 'C30', '工业'],
  ['年产#亿贴中药贴剂', 'C27', '工业'],
  ['年产#万吨再生铝', 'C32', '工业'],
  ['#兆瓦风储一体化', 'D44', '工业'],
  ['年产#万吨预制菜', 'C14', '工业'],
  ['年产#万吨管材', 'C29', '工业'],
  ['#万平方米冷链物流园', 'G59', '服务业'],
  ['#亩康养度假区', 'R90', '服务业'],
  ['#床康复医院', 'Q84', '服务业'],
  ['年产#吨鲟鱼养殖', 'A04', '农业'],
  ['日产#吨杏鲍菇种植', 'A01', '农业'],
  ['#万平方米农贸市场', 'F51', '服务业'],
];
const EVIDENCE = ['银行进账单', '银行转账凭证、发票', '验资报告', '增值税发票'];

/** Projects without a fault, of the reporting year and the year before. Names differ in every part. */
export function cleanProjects(rng: Random, count: number, asOf: Day): Project[] {
  const brands = new Set<string>();
  while (brands.size < count) brands.add(Array.from({ length: 3 }, () => rng.pick(SYLLABLES)).join(''));
  return [...brands].map((brand, index) => cleanProject(rng, brand, index, asOf));
}

function cleanProject(rng: Random, brand: string, index: number, asOf: Day): Project {
  const [product, industryCode, industry] = rng.pick(PRODUCTS);
  const town = rng.pick(TOWNS);
  const industrial = industry === '工业';
  const formal = rng.chance(0.82);
  const monthsAgo = formal ? rng.int(0, 18) : rng.int(0, 5);
  const signed = shift(addMonths(asOf, -monthsAgo), -rng.int(1, 20));
  const project: Project = {
    name: `${brand}${product.replace('#', String(rng.int(2, 90)))}项目`,
    investor: `${town}${brand}${rng.pick(['实业', '科技', '新材料', '农业'])}有限公司`,
    creditCode: creditCode(rng),
    industryCode,
    industrial,
    industry,
    unit: rng.pick(UNITS),
    person: `${rng.pick([...'张李王冉谭田石'])}${rng.pick([...'伟芳敏静磊洋'])}`,
    place: rng.pick(PLACES),
    origin: town,
    channel: rng.pick(CHANNELS),
    kind: formal ? '正式合同' : '框架协议',
    signedOn: signed,
    amount: rng.int(6_000, 90_000),
    stage: formal ? '前期手续办理中' : '项目前期',
  };
  if (formal) project.contractNo = `招合〔${yearOf(signed)}〕${String(index + 1).padStart(3, '0')}号`;
  if (formal) start(rng, project, signed, asOf);
  return project;
}

/** Everything signed more than five months ago has started; what started long ago is enrolled; some produce. */
function start(rng: Random, project: Project, signed: Day, asOf: Day): void {
  project.registeredOn = shift(signed, rng.int(2, 20));
  if (project.registeredOn > asOf) delete project.registeredOn;
  if (shift(signed, 140) > asOf) return;
  const started = shift(signed, rng.int(30, 110));
  project.startedOn = started;
  project.enrolledOn = shift(started, rng.int(5, 25));
  project.stage = rng.pick(['已开工', '在建']);
  const produced = shift(started, rng.int(200, 300));
  if (produced < asOf && rng.chance(0.6)) {
    project.producedOn = produced;
    project.stage = '已投产';
  }
  if (rng.chance(0.8)) {
    const amount = project.amount ?? 0;
    project.fundsYear = Math.round(amount * (rng.int(5, 20) / 100));
    project.fundsTotal = project.fundsYear + (yearOf(signed) < yearOf(asOf) ? Math.round(amount * 0.1) : 0);
    project.fundsMonth = Math.round(project.fundsYear * 0.2);
    project.evidence = rng.pick(EVIDENCE);
  }
}

export function shift(day: Day, by: number): Day {
  return (day + by) as Day;
}

export function yearOf(day: Day): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}

const USCC = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const SUBJECT_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** A credit code whose subject code and check character are right (GB 11714, GB 32100). */
export function creditCode(rng: Random): string {
  const subject = Array.from({ length: 8 }, () => rng.pick([...'0123456789ABCDEFGHJKLMNPQRTUWXY']));
  const sum = subject.reduce((total, c, i) => total + parseInt(c, 36) * (SUBJECT_WEIGHTS[i] ?? 0), 0);
  const check = 11 - (sum % 11);
  const body = `91${rng.pick(['320505', '430104', '510107', '441900'])}${subject.join('')}${check === 10 ? 'X' : check === 11 ? '0' : check}`;
  let weighted = 0;
  for (let i = 0, weight = 1; i < 17; i++, weight = (weight * 3) % 31)
    weighted += USCC.indexOf(body[i] ?? '') * weight;
  return body + USCC[(31 - (weighted % 31)) % 31];
}

import { random, type Random } from '../accuracy/random';

/** Characters on a page of an official document: 22 lines of 28 (GB/T 9704-2012). */
export const PAGE = 22 * 28;

const AREAS = ['城东街道', '石桥镇', '高新园区', '临港片区', '大溪乡', '南湖新城', '北山镇', '西岭街道'];
const TRADES = ['装备制造', '新材料', '农产品加工', '生物医药', '现代物流', '文旅康养'];

/** What stands between the figures of a report. */
const WORDS = [
  '一年来，全区上下抢抓机遇、攻坚克难，把招商引资作为经济工作的头号工程，领导带头招商，专班驻点招商，部门协同招商，项目建设的后劲进一步增强，招商环境进一步优化。',
  '当前还存在一些困难和问题：有的单位对招商工作抓得不紧，在谈项目跟踪不及时；有的项目签约以后要素保障跟不上，开工不快；产业链条还不完整，龙头企业带动作用不强。',
];

/** An invented report of so many pages: sums, shares, rates, growth and plain sentences, most of which agree. */
export function proseOf(pages: number): string {
  const chance = random(1);
  const paragraphs: string[] = [];
  for (let length = 0; length < pages * PAGE; length += paragraphs.at(-1)?.length ?? 0)
    paragraphs.push(paragraph(chance));
  return paragraphs.join('\n').slice(0, pages * PAGE);
}

function paragraph({ int: whole, pick }: Random): string {
  const [area, trade] = [pick(AREAS), pick(TRADES)];
  const [formal, framework] = [whole(3, 60), whole(1, 30)];
  const [first, second] = [whole(1000, 9000), whole(500, 5000)];
  const yi = (cents: number) => (cents / 100).toFixed(2);
  const [target, funds, base] = [whole(50, 300), whole(200, 4000), whole(200, 4000)];
  const share = ((100 * second) / (first + second)).toFixed(1);
  const growth = (100 * (funds / base - 1)).toFixed(1);
  return [
    `1-${whole(2, 12)}月，${area}共签约项目${formal + framework}个，总投资${yi(first + second)}亿元，其中正式合同${formal}个、合同额${yi(first)}亿元，框架协议${framework}个、计划投资${yi(second)}亿元，占${share}%。`,
    `全年目标${target}亿元，已完成${((100 * first) / 100 / target).toFixed(2)}%。`,
    `到位资金${yi(funds)}亿元，上年同期${yi(base)}亿元，${growth.startsWith('-') ? '下降' : '增长'}${growth.replace('-', '')}%。`,
    `${trade}项目${whole(1, formal)}个，平均每个${yi(whole(50, 900))}亿元；先后赴外地开展招商活动${whole(2, 40)}次，接待客商${whole(10, 400)}批次。下一步，要紧盯在谈项目，落实专班责任，推动早签约、早开工、早投产。`,
    pick(WORDS),
  ].join('');
}

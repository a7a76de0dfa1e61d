import type { Mention } from '../mention';
import { measureIn } from '../name';
import type { Passage } from '../passage';
import { leadOfList, listOf } from '../subject';
import { inOrder, rowWords } from '../row-words';
import { plain, saysNothing, spokenOf } from './binding';
import type { Binding } from './binding';

/** 占全县的比重为: what comes between 占 and the percentage. */
const PHRASE = /占(?!比)([^，。；]*)$/u;
const BARE = /(?:占比|比重|份额|比例|占有率|占)(?:分别|均|各|约|仅|高达|达到?|为|是|的|了)*$/u;
/** Words at the end of a named whole that only say what is counted. */
const COUNTED =
  /(?:的|比重|比例|份额|分别|超过?|不足|接近|近|高达|达到?|为|约|总量|总数|总额|总金额|总投资额?|数量|金额|资金|项目|数|额|量|全部|所有|总|投资|到位)+$/u;
/** The whole of the place that reports: it is seldom said again where it is printed. */
const OVERALL = /^(?:全[国省市州县区镇旗盟校局]|我[省市州县区局镇旗盟]|[本][省市州县区局镇旗盟]|)$/u;

/** The figures that a share may be of: values of its part's dimension. */
const alike = (passage: Passage, percent: Mention, top: Mention): Mention[] =>
  passage
    .around(percent.index, 40, 10)
    .filter(
      (m) => m !== top && plain(m) && m.dimension === top.dimension && m.paragraph === percent.paragraph,
    )
    .filter((m) => m.role !== 'change' && m.approx > 0);

/** Those that are no smaller than the part. */
const candidates = (passage: Passage, percent: Mention, top: Mention): Mention[] =>
  alike(passage, percent, top).filter((m) => m.approx >= top.approx);

/** Wholes of the lists that a part stands in, and of the shares of its neighbours. */
function wholesOf(passage: Passage, percent: Mention, top: Mention): Mention[] {
  const listed = passage.listing(top).map(({ whole }) => whole);
  const summed = passage.using(top).flatMap((r) => (r.kind === 'parts_sum' && r.stated ? [r.stated] : []));
  const beside = candidates(passage, percent, top).filter((m) =>
    passage
      .using(m)
      .filter((r) => r.kind === 'share' && r.stated?.sentence === percent.sentence && r.operands.at(-1) === m)
      .some(({ operands: [part] }) => top.measure === null || part?.measure === top.measure),
  );
  const among = candidates(passage, percent, top).filter(
    (m) =>
      m.index < top.index && top.sentence === m.sentence && /^[^，。；、\d]{0,10}[中里](?!心)/u.test(m.tail),
  );
  return [...listed, ...summed, ...beside, ...among].filter((m) => plain(m) && m.approx >= top.approx);
}

/** 全省, 本市: the place whose figures a phrase speaks of, by its level. */
const PLACE = /[全本我]([国省市州县区镇旗盟])/gu;

const levelIn = (words: string): string | undefined => [...words.matchAll(PLACE)].at(-1)?.[1];

/** Whether a figure is told of another level of place than the whole that is named: 占全省的 beside 全市…. */
const isElsewhere = (level: string | undefined, m: Mention): boolean => {
  const own = levelIn(m.partLead);
  return level !== undefined && own !== undefined && own !== level;
};

/** A whole that a misprint has made smaller than its part. */
const SMALLEST = 0.8;
/** Only a name of this many characters is sure enough for that. */
const LONG = 4;

/** The figures whose words are those of the whole: 占外资项目数的 → 外资项目11个. */
function named(passage: Passage, percent: Mention, top: Mention, name: string, all: boolean): Mention[] {
  const level = levelIn(name);
  const words = name.replace(/^(?:[全本我][国省市州县区镇旗盟])+/u, '');
  const same = alike(passage, percent, top).filter(
    (m) => inOrder(words === '' ? name : words, rowWords(passage, m)) && !isElsewhere(level, m),
  );
  const larger = same.filter((m) => m.approx >= top.approx);
  if (larger.length > 0) return larger;
  if (OVERALL.test(name) || all) return overall(passage, percent, top);
  return words.length < LONG ? [] : same.filter((m) => m.approx >= top.approx * SMALLEST);
}

/** 占全市的: the largest figure that others are parts of, or the first of the same measure. */
function overall(passage: Passage, percent: Mention, top: Mention): Mention[] {
  const all = candidates(passage, percent, top).filter((m) => m.role === 'value' && m.approx > top.approx);
  const isWhole = (m: Mention): boolean =>
    passage.listsOf(m).length > 0 ||
    passage.using(m).some((r) => r.kind === 'share' && r.operands.at(-1) === m);
  const largest = all.filter(isWhole).sort((a, b) => b.approx - a.approx)[0];
  const first = all.find((m) => m.measure === top.measure && m.measure !== null && m.index < top.index);
  return [largest, first].filter((m): m is Mention => m !== undefined);
}

/** 占总金额的, 占项目总数的: the larger figures before it of the sentence and the one that came first. */
function total(passage: Passage, percent: Mention, top: Mention): Mention[] {
  const before = candidates(passage, percent, top).filter(
    (m) => m.index < percent.index && m.role === 'value',
  );
  const near = before.filter((m) => percent.sentence - m.sentence <= 1);
  return near.length > 0 ? [...near.reverse(), ...before.slice(0, 1)] : before;
}

/** What 项目 and 企业 are counted in: not people or visits. */
const THINGS = new Set(['个', '家', '类', '处', '座']);

/** Which of the figures before it a share speaks of: 占总金额 of the amount, 占项目总数 of the count. */
function spokenBy(phrase: string, tops: readonly Mention[]): readonly Mention[] {
  const kind = /资金|金额|投资|总额|到资/u.test(phrase)
    ? 'amount'
    : /总数|个数|项目数|数量|项目|企业/u.test(phrase)
      ? 'count'
      : null;
  const same = tops.filter((m) => m.kind === kind && (kind === 'amount' || THINGS.has(m.dimension)));
  // 到位217亿元，占总数的57.9%: 总数 may be of anything that alone stands there.
  return kind === null || (same.length === 0 && tops.length === 1 && /^的?总数的?$/u.test(phrase))
    ? tops
    : same;
}

/** What the words before 占 name: 重点帮扶县项目占…; nothing of their own: the figures just before. */
function numeratorsFor(
  passage: Passage,
  percent: Mention,
  subject: string,
  phrase: string,
): readonly Mention[] {
  if (saysNothing(subject)) return spokenBy(phrase, spokenOf(passage, percent)).slice(0, 1);
  const name = subject.replace(/^.*[，,:]/u, '').replace(COUNTED, '');
  const measure = measureIn(subject);
  const near = passage
    .around(percent.index, 16, 6)
    .filter((m) => plain(m) && m.role === 'value' && m.paragraph === percent.paragraph);
  const fits =
    name.length >= 2
      ? near.filter((m) => inOrder(name, rowWords(passage, m)))
      : near.filter((m) => m.measure === measure && measure !== null && m.sentence === percent.sentence);
  const same = spokenBy(subject, fits);
  return same.length === 1 ? same : [];
}

/** 占全省的比重由上年的53.8%下降至50.3%: the move from one share to another comes after the words of the share. */
const LEVEL = /[由从][^，。；]{0,12}\d[^，。；]{0,8}[到至]$/u;

/** 工业28个，占60.9%; 三省合计103.4亿元，占全州省外到位资金的56.3%: parts of a whole that the text prints. */
export function shares(passage: Passage, percent: Mention): Binding[] {
  const level = LEVEL.exec(percent.clauseLead);
  const lead = level ? percent.clauseLead.slice(0, level.index) : leadOfList(passage, percent);
  const phrase = PHRASE.exec(lead);
  const start = phrase?.index ?? BARE.exec(lead)?.index;
  const words = phrase?.[1] ?? '';
  if (start === undefined) return [];
  const name = words.replace(COUNTED, '').replace(/^(?:全部|所有|总)/u, '');
  for (const numerator of numeratorsFor(passage, percent, lead.slice(0, start), words)) {
    const wholes =
      name !== ''
        ? named(passage, percent, numerator, name, /全部|所有|总/u.test(words))
        : /总|全部|所有/u.test(words)
          ? total(passage, percent, numerator)
          : wholesOf(passage, percent, numerator);
    const distinct = [...new Set(wholes)];
    const listed =
      distinct.length === 1 && passage.listing(numerator).some(({ whole }) => whole === distinct[0]);
    const sure = (name.length >= 2 && !OVERALL.test(name)) || (name === '' && listed);
    // 458亿元、289亿元和137亿元，占…的42%: all of the list, not its last item.
    if (listOf(passage, percent).list.length === 1 && listOf(passage, numerator).list.length > 1) return [];
    if (distinct.length > 0) return distinct.map((denominator) => ({ numerator, denominator, sure }));
  }
  return [];
}

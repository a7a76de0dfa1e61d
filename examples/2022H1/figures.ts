import { Decimal } from 'decimal.js';
import { receipts } from './data/receipts';
import { signed2021 } from './data/signed-2021';
import { ceremonies } from './data/activities';
import { targets } from './data/targets';
import { isIndustrial } from './sector';
import { carriedOver, signedThisYear } from './sheets/signed-projects';

/** The sum of amounts written as text; blank adds nothing. */
export function sum(amounts: readonly string[]): Decimal {
  return amounts.reduce((total, amount) => total.plus(amount || 0), new Decimal(0));
}

const formal = signedThisYear.filter(({ kind }) => kind === '正式合同');
const industrial = formal.filter(({ industryCode }) => isIndustrial(industryCode));
const frameworks = signedThisYear.filter(({ kind }) => kind === '框架协议');
const formalAmount = sum(formal.map(({ amount }) => amount));
const frameworkAmount = sum(frameworks.map(({ amount, planned }) => amount || planned));

/** The main figures of the half-year, added up from the data; amounts in 亿元. */
export const figures = {
  projects: signedThisYear.length,
  formalCount: formal.length,
  formalAmount: formalAmount.toFixed(),
  industrialFormalCount: industrial.length,
  industrialFormalAmount: sum(industrial.map(({ amount }) => amount)).toFixed(),
  frameworkCount: frameworks.length,
  frameworkAmount: frameworkAmount.toFixed(),
  plannedAmount: formalAmount.plus(frameworkAmount).toFixed(),
  fundsYear: sum([...signedThisYear, ...carriedOver].map(({ fundsYear }) => fundsYear)).toFixed(),
};

const district = targets.find(({ unit }) => unit === '全区');
const ofUnits = targets.filter(({ unit }) => unit !== '全区');
const lastYear = {
  formalAmount: sum(signed2021.filter(({ section }) => section === 'new').map(({ amount }) => amount)),
  fundsYear: sum(signed2021.map(({ fundsYear }) => fundsYear)),
};
const doubtful = sum(receipts.filter(({ evidence }) => !evidence).map(({ received }) => received)).div(10000);
const percent = (part: Decimal.Value, whole: Decimal.Value) =>
  new Decimal(part).div(whole).times(100).toFixed(2);

/** What follows from the figures: targets, completion, growth, margin. Percentages to two places, amounts in 亿元. */
export const derived = {
  contractTarget: district?.contracts ?? '',
  fundsTarget: district?.funds ?? '',
  industrialTarget: district?.industrial ?? '',
  contractCompletion: percent(figures.formalAmount, district?.contracts ?? 0),
  fundsCompletion: percent(figures.fundsYear, district?.funds ?? 0),
  industrialCompletion: percent(figures.industrialFormalAmount, district?.industrial ?? 0),
  contractBase: lastYear.formalAmount.toFixed(),
  fundsBase: lastYear.fundsYear.toFixed(),
  contractGrowth: percent(formalAmount.minus(lastYear.formalAmount), lastYear.formalAmount),
  fundsGrowth: percent(new Decimal(figures.fundsYear).minus(lastYear.fundsYear), lastYear.fundsYear),
  fundsMargin: new Decimal(figures.fundsYear).minus(new Decimal(district?.funds ?? 0).div(2)).toFixed(),
  doubtfulFunds: doubtful.toFixed(),
};

/** Sums that must agree although they are written down twice. */
export const doubleEntries = [
  ...[...signedThisYear, ...carriedOver].map(({ key, project, fundsYear }) => ({
    what: `${project} receipts`,
    sums: [
      sum(receipts.filter((receipt) => receipt.key === key).map(({ received }) => received)).div(10000),
      sum([fundsYear]),
    ],
  })),
  ...ceremonies.flatMap(({ ceremony, count, amount }) => {
    const signed = signedThisYear.filter((project) => project.ceremony === ceremony);
    return [
      { what: `${ceremony} count`, sums: [new Decimal(count), new Decimal(signed.length)] },
      {
        what: `${ceremony} amount`,
        sums: [new Decimal(amount), sum(signed.map((project) => project.amount))],
      },
    ];
  }),
  ...(['contracts', 'funds'] as const).map((key) => ({
    what: `targets: ${key}`,
    sums: [sum([district?.[key] ?? '']), sum(ofUnits.map((unit) => unit[key]))],
  })),
];

import { missingColumns } from './a01-missing-columns';
import { rowsLeftOut } from './a02-rows-left-out';
import { unitUnknown } from './a03-unit-unknown';
import { slippedUnit } from './a04-unit-slip';
import { severalValues } from './a05-several-values';
import { textNumbers } from './a06-text-numbers';
import { ambiguousDate } from './a07-ambiguous-date';
import { futureDate } from './a08-future-date';
import { approximateAmount } from './a09-approximate-amount';
import { serialNumbers } from './a10-serial-numbers';
import { sameProjectTwice } from './b01-same-project-twice';
import { sameProjectOnSheets } from './b02-same-project-on-sheets';
import { countedAlongLineage } from './b03-counted-along-lineage';
import { signedBefore } from './b04-signed-before';
import { splitContracts } from './b05-split-contracts';
import { laterPhase } from './b06-later-phase';
import { creditCode } from './b07-credit-code';
import { subjectCode } from './b08-subject-code';
import { localInvestor } from './b09-local-investor';
import { publicInvestor } from './b10-public-investor';
import { unknownKind } from './c01-unknown-kind';
import { frameworkAsFormal } from './c02-framework-as-formal';
import { noContractNumber } from './c03-no-contract-number';
import { formalWithoutAmount } from './c04-formal-without-amount';
import { belowFloor } from './c05-below-floor';
import { concentration } from './c06-concentration';
import { outOfProportion } from './c07-out-of-proportion';
import { amountChanged } from './c08-amount-changed';
import { industryDisagrees } from './c09-industry-disagrees';
import { partAboveWhole } from './c10-part-above-whole';
import { fundsInOrder } from './d01-funds-in-order';
import { fundsFell } from './d02-funds-fell';
import { monthAgainstCumulative } from './d03-month-against-cumulative';
import { fundsAboveContract } from './d04-funds-above-contract';
import { fundsWithoutEvidence } from './d05-funds-without-evidence';
import { fundsTooEarly } from './d06-funds-too-early';
import { rushedOrRound } from './d07-rushed-or-round';
import { fundsWithoutContract } from './d08-funds-without-contract';
import { sourcesAddUp } from './d09-sources-add-up';
import { foreignCapital } from './d10-foreign-capital';
import { datesOutOfOrder } from './e01-dates-out-of-order';
import { stageAgainstDates } from './e02-stage-against-dates';
import { notStarted } from './e03-not-started';
import { frameworkNotConverted } from './e04-framework-not-converted';
import { idleTalks } from './e05-talks-idle';
import { notEnrolled } from './e06-not-enrolled';
import { terminatedStillCounted } from './e07-terminated-still-counted';
import { twoStartDates } from './e08-two-start-dates';
import { oneUnit } from './f01-one-unit';
import { unknownUnit } from './f02-unknown-unit';
import { unitChanged } from './f03-unit-changed';
import { unitsMovedTogether } from './f04-units-moved-together';
import { unitsWithoutResult } from './f05-units-without-result';
import { totalAgainstRows } from './g01-total-against-rows';
import { partsAgainstTotal } from './g02-parts-against-total';
import { rateRecomputed } from './g03-rate-recomputed';
import { growthRecomputed } from './g04-growth-recomputed';
import { totalGrowthOutside } from './g05-total-growth-outside';
import { targetStatedTwice } from './g06-target-stated-twice';
import { swappedDigits } from './g07-swapped-digits';
import { quartersAgainstYear } from './g08-quarters-against-year';
import { wordingOfFigures } from './g09-wording';
import { acrossDefinitions } from './g10-across-definitions';
import { targetsAddUp } from './h01-targets-add-up';
import { halfwayWithoutDoubt } from './h02-halfway-without-doubt';
import { weightsAndScores } from './h03-weights-and-scores';
import { rewards } from './h04-rewards';
import { ranking } from './h05-ranking';
import type { Rule } from './rule';

/** Every rule (核对规则) in the order of the catalogue. A new one is a file and a line here. */
export const rules: readonly Rule[] = [
  missingColumns,
  rowsLeftOut,
  unitUnknown,
  slippedUnit,
  severalValues,
  textNumbers,
  ambiguousDate,
  futureDate,
  approximateAmount,
  serialNumbers,
  sameProjectTwice,
  sameProjectOnSheets,
  countedAlongLineage,
  signedBefore,
  splitContracts,
  laterPhase,
  creditCode,
  subjectCode,
  localInvestor,
  publicInvestor,
  unknownKind,
  frameworkAsFormal,
  noContractNumber,
  formalWithoutAmount,
  belowFloor,
  concentration,
  outOfProportion,
  amountChanged,
  industryDisagrees,
  partAboveWhole,
  fundsInOrder,
  fundsFell,
  monthAgainstCumulative,
  fundsAboveContract,
  fundsWithoutEvidence,
  fundsTooEarly,
  rushedOrRound,
  fundsWithoutContract,
  sourcesAddUp,
  foreignCapital,
  datesOutOfOrder,
  stageAgainstDates,
  notStarted,
  frameworkNotConverted,
  idleTalks,
  notEnrolled,
  terminatedStillCounted,
  twoStartDates,
  oneUnit,
  unknownUnit,
  unitChanged,
  unitsMovedTogether,
  unitsWithoutResult,
  totalAgainstRows,
  partsAgainstTotal,
  rateRecomputed,
  growthRecomputed,
  totalGrowthOutside,
  targetStatedTwice,
  swappedDigits,
  quartersAgainstYear,
  wordingOfFigures,
  acrossDefinitions,
  targetsAddUp,
  halfwayWithoutDoubt,
  weightsAndScores,
  rewards,
  ranking,
];

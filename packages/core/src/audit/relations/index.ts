import type { Passage } from '../binding/passage';
import { average } from './average';
import { balance } from './balance';
import { unitSlip } from './unit-slip';
import { contribution } from './contribution';
import { nestedClasses } from './nested-classes';
import { pairing } from './pairing';
import { ratioOfIndustries } from './ratio-of-industries';
import { shiftsOfShares } from './shifts-of-shares';
import { partsAtMost } from './parts-at-most';
import { product } from './product';
import { ranking } from './ranking';
import { difference } from './difference';
import { averageGrowth } from './average-growth';
import { bucketBounds } from './bucket-bounds';
import { comparisonClaim } from './comparison-claim';
import { compoundGrowth } from './compound-growth';
import { doubling } from './doubling';
import { fxRate } from './fx-rate';
import { halfway } from './halfway';
import { impliedTarget } from './implied-target';
import { listCount } from './list-count';
import { nameCount } from './name-count';
import { partsMismatch } from './parts-mismatch';
import { completionGrim } from './completion-grim';
import { rateGrim } from './rate-grim';
import { restated } from './restated';
import { restatedRounded } from './restated-rounded';
import { subset } from './subset';
import { fulfilment } from './fulfilment';
import { growthDecomposition } from './growth-decomposition';
import { changesOfParts } from './changes-of-parts';
import { growthDelta } from './growth-delta';
import { growthGrimCount } from './growth-grim-count';
import { growthStatedBase } from './growth-stated-base';
import { partsSum } from './parts-sum';
import { pctOfTarget } from './pct-of-target';
import { ppDifference } from './pp-difference';
import { rate } from './rate';
import { runningTotal } from './running-total';
import { share } from './share';
import { sharesOfList } from './shares-of-list';
import { structure100 } from './structure-100';
import { thresholdClaim } from './threshold-claim';
import { timeClaim, timeProgress } from './time-progress';

/** Finds the relations of one kind and adds them to the passage. Later kinds see what earlier ones found. */
export type RelationFinder = (passage: Passage) => void;

export const RELATION_FINDERS: readonly RelationFinder[] = [
  partsSum,
  partsMismatch,
  timeProgress,
  pctOfTarget,
  share,
  sharesOfList,
  ratioOfIndustries,
  rate,
  rateGrim,
  completionGrim,
  structure100,
  difference,
  balance,
  shiftsOfShares,
  growthStatedBase,
  growthDelta,
  changesOfParts,
  averageGrowth,
  compoundGrowth,
  growthGrimCount,
  growthDecomposition,
  ppDifference,
  contribution,
  doubling,
  runningTotal,
  subset,
  nestedClasses,
  partsAtMost,
  listCount,
  nameCount,
  restated,
  restatedRounded,
  unitSlip,
  average,
  product,
  bucketBounds,
  comparisonClaim,
  thresholdClaim,
  fulfilment,
  timeClaim,
  ranking,
  pairing,
  halfway,
  impliedTarget,
  fxRate,
];

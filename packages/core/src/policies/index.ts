import { capitalMultiple } from './capital-multiple';
import { channelGroups } from './channel-groups';
import { concentrationShare } from './concentration-share';
import { conversionDeadline } from './conversion-deadline';
import { conversionRedLight } from './conversion-red-light';
import { creditCodeExceptions } from './credit-code-exceptions';
import { enrolmentDeadline } from './enrolment-deadline';
import { fdiDropped } from './fdi-dropped';
import { fundsBeforeStart } from './funds-before-start';
import { fundsDefinition } from './funds-definition';
import { homeDivisions } from './home-divisions';
import { investmentIntensity } from './investment-intensity';
import { lastLeagueWeights } from './last-league-weights';
import { lastMonthShare } from './last-month-share';
import { leadingIndustries } from './leading-industries';
import { leagueCap } from './league-cap';
import { leagueWeights } from './league-weights';
import { nameSimilarity } from './name-similarity';
import { peerDistricts } from './peer-districts';
import { personWeights } from './person-weights';
import type { Policy } from './policy';
import { rankingExempt } from './ranking-exempt';
import { recognitionFloor } from './recognition-floor';
import { rewardCap } from './reward-cap';
import { rewardWay } from './reward-way';
import { roundShare } from './round-share';
import { sharedCredit } from './shared-credit';
import { splitTier } from './split-tier';
import { splitWindow } from './split-window';
import { startDateGap } from './start-date-gap';
import { startDeadline } from './start-deadline';
import { startRedLight } from './start-red-light';
import { talksIdle } from './talks-idle';
import { unitSlip } from './unit-slip';

/** Every parameter (参数), in the order of the docs. A new one is a file and a line here. */
export const policies: readonly Policy<unknown>[] = [
  recognitionFloor,
  startDeadline,
  startRedLight,
  conversionDeadline,
  conversionRedLight,
  enrolmentDeadline,
  fundsBeforeStart,
  unitSlip,
  creditCodeExceptions,
  splitWindow,
  splitTier,
  homeDivisions,
  leadingIndustries,
  channelGroups,
  concentrationShare,
  capitalMultiple,
  investmentIntensity,
  lastMonthShare,
  roundShare,
  talksIdle,
  startDateGap,
  fdiDropped,
  fundsDefinition,
  rankingExempt,
  rewardCap,
  nameSimilarity,
  leagueWeights,
  lastLeagueWeights,
  personWeights,
  leagueCap,
  sharedCredit,
  peerDistricts,
  rewardWay,
];

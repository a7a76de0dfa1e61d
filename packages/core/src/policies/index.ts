import { conversionDeadline } from './conversion-deadline';
import { creditCodeExceptions } from './credit-code-exceptions';
import { enrolmentDeadline } from './enrolment-deadline';
import { fundsBeforeStart } from './funds-before-start';
import type { Policy } from './policy';
import { recognitionFloor } from './recognition-floor';
import { startDeadline } from './start-deadline';
import { unitSlip } from './unit-slip';

/** Every parameter (参数), in the order of the docs. A new one is a file and a line here. */
export const policies: readonly Policy<unknown>[] = [
  recognitionFloor,
  startDeadline,
  conversionDeadline,
  enrolmentDeadline,
  fundsBeforeStart,
  unitSlip,
  creditCodeExceptions,
];

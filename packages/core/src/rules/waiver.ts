import { parseDay, type Day } from '../model/day';
import type { Finding } from './finding';

/**
 * An answer to a finding (情况属实): the facts are as they are, for a reason that someone stands for. Bound to the
 * evidence by its fingerprint, so that it lapses when the evidence changes.
 */
export interface Waiver {
  readonly fingerprint: string;
  readonly rule: string;
  /** Why the finding is all right. */
  readonly reason: string;
  /** Who says so. */
  readonly by: string;
  /** On which day, `YYYY-MM-DD`. */
  readonly on: string;
  /** Last day on which it holds, `YYYY-MM-DD`; without it, as long as the evidence stands. */
  readonly until?: string;
}

/** A finding that was answered, with its answer. */
export interface WaivedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

/** An answer that answers nothing now, and why. */
export interface UnusedWaiver {
  readonly waiver: Waiver;
  readonly why: string;
}

export interface Answered {
  readonly open: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  readonly unused: readonly UnusedWaiver[];
}

/** Sets the findings that were answered apart from the open ones, and names the answers that no longer apply. */
export function applyWaivers(findings: readonly Finding[], waivers: readonly Waiver[], asOf: Day): Answered {
  const byFingerprint = new Map(waivers.map((waiver) => [waiver.fingerprint, waiver]));
  const open: Finding[] = [];
  const waived: WaivedFinding[] = [];
  const used = new Set<Waiver>();
  const expired = new Set<Waiver>();
  for (const finding of findings) {
    const waiver = byFingerprint.get(finding.fingerprint);
    if (!waiver || waiver.rule !== finding.rule) open.push(finding);
    else if (isOver(waiver, asOf)) {
      expired.add(waiver);
      open.push(finding);
    } else {
      used.add(waiver);
      waived.push({ finding, waiver });
    }
  }
  const unused = waivers
    .filter((waiver) => !used.has(waiver))
    .map((waiver) => ({
      waiver,
      why: expired.has(waiver) ? `说明已于${waiver.until ?? ''}到期` : '证据已经变化，或问题已经消除',
    }));
  return { open, waived, unused };
}

function isOver({ until }: Waiver, asOf: Day): boolean {
  const last = until === undefined ? undefined : parseDay(until);
  return last !== undefined && last < asOf;
}

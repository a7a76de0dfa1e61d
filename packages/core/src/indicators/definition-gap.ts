import { formatDay, type Day } from '../model/day';
import { fundsDefinition } from '../policies/funds-definition';
import { versionOn } from '../policies/policy';
import { policySettingsOf } from '../policies/settings-sheet';
import type { LedgerContext } from './ledger-context';

/** Two periods that follow different definitions (跨口径), in one sentence. */
export interface DefinitionGap {
  readonly before: string;
  readonly now: string;
  readonly why: string;
}

/**
 * Whether the figures of an earlier day follow another definition (统计口径) than those of the reporting date: then they are
 * not compared. Last period's workbook may state its own in its 招商参数; where the bureau stated one for now only, it is
 * taken to hold for both.
 */
export function definitionGap(context: LedgerContext, earlier: Day): DefinitionGap | undefined {
  const { asOf, previous } = context;
  const now = context.policy(fundsDefinition);
  const isStated = now !== versionOn(fundsDefinition, asOf).value;
  const before = statedBy(previous?.book) ?? (isStated ? now : versionOn(fundsDefinition, earlier).value);
  if (before === now) return undefined;
  const { source } = versionOn(fundsDefinition, asOf);
  const reason = isStated || source === '' ? '' : `（${source}）`;
  return {
    before,
    now,
    why: `${formatDay(earlier)}的数按“${before}”口径，${formatDay(asOf)}的按“${now}”口径${reason}，不能比较；请按同一口径重算后再比`,
  };
}

/** The definition that a workbook's own parameters state. */
function statedBy(book: LedgerContext['ledger']['book'] | undefined): string | undefined {
  const settings = book && policySettingsOf(book);
  const stated = settings?.kind === 'settings' ? settings.settings[fundsDefinition.key] : undefined;
  return typeof stated === 'string' ? stated : undefined;
}

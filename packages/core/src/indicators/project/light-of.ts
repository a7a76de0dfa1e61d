import type { Decimal } from '../../model/decimal';
import { undefinedBecause, unknown, value, type Outcome } from '../../model/outcome';
import { LIGHT_RULES, type Light, type LightRule, type LightRuleName } from './light-rules';

/**
 * The light of a project or a unit (亮灯状态). By progress: `actual` is the completion rate and `time` the time progress,
 * both fractions. By months: `actual` is the number of months, and `time` is not needed.
 */
export function lightOf(actual: Decimal, time: Decimal | undefined, name: LightRuleName): Outcome<Light> {
  const rule: LightRule = LIGHT_RULES[name];
  if (rule.measures === 'months') return value(lightAt(actual, rule));
  if (!time) return unknown('序时进度');
  const behind = time.minus(actual);
  if (rule.measures === 'behind-in-points') return value(lightAt(behind, rule));
  return time.isZero() ? undefinedBecause('time-not-begun') : value(lightAt(behind.dividedBy(time), rule));
}

function lightAt(measure: Decimal, { bounds }: LightRule): Light {
  const shown = bounds.find(({ above, inclusive }) => (inclusive ? measure.gte(above) : measure.gt(above)));
  return shown?.light ?? '绿灯';
}

import { partsOf } from '../model/day';
import type { Records } from '../model/records';
import { statedKind } from '../reading/facts/contract-kind-of';
import type { CheckContext } from './rule';

const WITHOUT = /不含|不包括|除|剔除/;
const INDUSTRIAL = /工业/;
const YEAR = /(20\d\d)年|本年|当年|今年/;

/**
 * The records among those over which a total stands that its label names (正式合同合计, 合计（不含框架协议）, 工业合计,
 * 2022年合计); undefined where it names none of them apart.
 */
export function statedMembers(
  label: string,
  members: readonly number[],
  records: Records,
  context: CheckContext,
): readonly number[] | undefined {
  const named = membersNamed(label, records, context);
  if (!named) return undefined;
  const wanted = !WITHOUT.test(label);
  const stated = members.filter((record) => named(record) === wanted);
  return stated.length > 0 && stated.length < members.length ? stated : undefined;
}

function membersNamed(
  label: string,
  records: Records,
  context: CheckContext,
): ((record: number) => boolean) | undefined {
  const { kinds, industrial } = context.facts(records);
  const kind = statedKind(label);
  if (kind) return (record) => kinds[record] === kind;
  if (INDUSTRIAL.test(label)) return (record) => industrial[record] === !/非工业/.test(label);
  const [year, stated] = YEAR.exec(label) ?? [];
  const { signedOn } = records.columns;
  if (year === undefined || !signedOn) return undefined;
  const wanted = stated === undefined ? partsOf(context.asOf).year : Number(stated);
  return (record) => {
    const day = signedOn.span(record);
    return day !== undefined && partsOf(day.from).year === wanted;
  };
}

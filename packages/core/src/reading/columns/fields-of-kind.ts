import { FIELD_KEYS, type FieldKey } from '../../model/field';
import type { LedgerKind } from '../../model/ledger-kind';

const RECEIPT: readonly FieldKey[] = ['receivedOn', 'received', 'source'];
const TARGET: readonly FieldKey[] = ['indicator', 'year', 'target'];
const TALK: readonly FieldKey[] = ['lastProgressOn', 'plannedSignOn'];

function without(...fields: readonly FieldKey[]): ReadonlySet<FieldKey> {
  return new Set(FIELD_KEYS.filter((field) => !fields.includes(field)));
}

/** The meanings that columns of a kind of table can have: 到位金额 is `received` in a list of receipts, `fundsTotal` beside a contract. */
export const FIELDS_OF_KIND: Readonly<Record<LedgerKind, ReadonlySet<FieldKey>>> = {
  projects: without(...RECEIPT, ...TARGET, ...TALK),
  talks: without(...RECEIPT, ...TARGET),
  receipts: without(...TARGET, ...TALK, 'fundsMonth', 'amount', 'planned'),
  targets: new Set<FieldKey>([
    'seq',
    'unit',
    'person',
    'leader',
    'indicator',
    'year',
    'target',
    'note',
    'industry',
    'place',
  ]),
  units: new Set<FieldKey>(['seq', 'unit', 'person', 'leader', 'note', 'place']),
  activities: new Set<FieldKey>([
    'seq',
    'ceremony',
    'kind',
    'signedOn',
    'amount',
    'planned',
    'unit',
    'person',
    'leader',
    'place',
    'investor',
    'project',
    'note',
  ]),
  other: without(...RECEIPT, ...TARGET, ...TALK),
};

import { formatAddress } from '../model/address';
import { divide, rational, toDecimalString } from '../model/rational';
import { scale } from '../model/interval';
import { bind } from './binding/bind';
import type { Mention } from './binding/mention';
import { Passage } from './binding/passage';
import { placesOf } from './clauses/places';
import { plainCharacters } from './figures/characters';
import { readFigures } from './figures/read-figures';
import { againstLedger } from './ledger/against-ledger';
import type { LedgerFigure } from './ledger/ledger-figure';
import { RELATION_FINDERS } from './relations/index';
import type { Relation } from './relations/relation';
import type { Audit, AuditFigure, AuditRelation, AuditSpan } from './types';
import { messageOf } from './verdict/message';
import { severityOf } from './verdict/judge';

const spanOf = ({ start, end, raw }: Mention): AuditSpan => ({ start, end, raw });

function figureOf(m: Mention, used: ReadonlySet<Mention>): AuditFigure {
  const range = scale(m.range, divide(rational(1), m.factor));
  return {
    ...spanOf(m),
    value: toDecimalString(m.value, m.places),
    unit: m.unit,
    low: toDecimalString(range.low, m.places + 1),
    high: toDecimalString(range.high, m.places + 1),
    kind: m.kind,
    qualifier: m.qualifier,
    bound: used.has(m),
  };
}

function relationOf(relation: Relation): AuditRelation {
  const { kind, stated, operands, computed, verdict } = relation;
  return {
    kind,
    stated: stated && spanOf(stated),
    operands: operands.map(spanOf),
    computed: computed && {
      point: computed.point && toDecimalString(computed.point),
      low: toDecimalString(computed.range.low),
      high: toDecimalString(computed.range.high),
    },
    verdict,
    severity: severityOf(verdict),
    message: messageOf(relation),
    innocent: relation.innocent ?? [],
    decides: relation.decides ?? null,
    ...(relation.cells && { cells: relation.cells.map(formatAddress) }),
  };
}

export interface AuditOptions {
  /** The ledger's figures, to compare those of the text with. */
  readonly ledger?: readonly LedgerFigure[];
}

/**
 * Audits 审核 a text: reads every figure, binds it, and judges every relation between figures that it can find.
 * Work grows linearly with the length of the text. Offsets are UTF-16 positions in `text` as given.
 */
export function auditText(text: string, options: AuditOptions = {}): Audit {
  const plain = plainCharacters(text);
  const figures = readFigures(plain, text);
  const passage = new Passage(plain, bind(figures, placesOf(plain, figures)));
  for (const find of RELATION_FINDERS) find(passage);
  if (options.ledger) againstLedger(passage, options.ledger);
  const used = new Set(passage.found.flatMap((r) => (r.stated ? [r.stated, ...r.operands] : r.operands)));
  return {
    schema: 'zs-audit/1',
    figures: passage.mentions.map((m) => figureOf(m, used)),
    relations: passage.found.map(relationOf),
  };
}

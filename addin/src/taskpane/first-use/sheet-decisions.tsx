import { Field, Select } from '@fluentui/react-components';
import { decisionsFor, LEDGER_KINDS, type LedgerKind } from '@zhaoshang/core';
import type { CheckSession } from '../session/check-session';
import { useFirstUseMessages } from './first-use-messages';
import { HeaderChoice, type HeaderRows } from './header-choice';
import { keepMapping } from './keep-mapping';

const KINDS = Object.entries(LEDGER_KINDS) as readonly (readonly [LedgerKind, string])[];

interface SheetDecisionsProps {
  readonly sheet: string;
  readonly kind: LedgerKind;
  readonly header: HeaderRows | null;
  readonly session: CheckSession;
}

/** What a sheet keeps and where its header stands, put right where they were taken wrongly. */
export function SheetDecisions({ sheet, kind, header, session }: SheetDecisionsProps) {
  const messages = useFirstUseMessages();
  const mapping = keepMapping(session);
  const decided = decisionsFor(session.getState().decisions.mapping, sheet);
  return (
    <>
      <Field label={messages.kindLabel} size="small" orientation="horizontal">
        <Select
          size="small"
          aria-label={messages.kindOf(sheet)}
          value={kind}
          onChange={(_, { value }) => mapping.decideSheet(sheet, { kind: value as LedgerKind })}
        >
          {KINDS.map(([key, name]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <HeaderChoice
        sheet={sheet}
        header={decided.header ?? header}
        decided={decided.header !== undefined}
        onChoose={(rows) => mapping.decideSheet(sheet, { header: rows })}
      />
    </>
  );
}

import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { TextLink } from '../navigation/text-link';
import { useFirstUseMessages } from './first-use-messages';

/** First and last header row, 1-based as people count. */
export type HeaderRows = readonly [first: number, last: number];

/** Headers have three rows at most, and a few are merged over more. */
const MOST = 10;

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  number: { width: '64px', minWidth: 0 },
});

interface HeaderChoiceProps {
  readonly sheet: string;
  /** Where the header was found; null where none was. */
  readonly header: HeaderRows | null;
  /** A person said so. */
  readonly decided: boolean;
  /** Undefined gives the header back to recognition. */
  readonly onChoose: (header: HeaderRows | undefined) => void;
}

/** Says in which rows the header of a sheet stands (表头), where it was taken wrongly or not found. */
export function HeaderChoice({ sheet, header, decided, onChoose }: HeaderChoiceProps) {
  const messages = useFirstUseMessages();
  const styles = useStyles();
  const [typed, setTyped] = useState<readonly [string, string] | null>(null);
  const [wrong, setWrong] = useState(false);
  const [first, last] = typed ?? [String(header?.[0] ?? ''), String(header?.[1] ?? '')];

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const rows = rowsOf(first, last);
    setWrong(rows === null);
    if (rows === null) return;
    setTyped(null);
    onChoose(rows);
  };
  const input = (label: string, value: string, change: (value: string) => readonly [string, string]) => (
    <Input
      className={styles.number}
      size="small"
      inputMode="numeric"
      aria-label={`${sheet} ${label}`}
      value={value}
      onChange={(_, data) => {
        setWrong(false);
        setTyped(change(data.value));
      }}
    />
  );
  return (
    <form onSubmit={submit} noValidate>
      <Field
        label={messages.headerLabel}
        size="small"
        {...(wrong && { validationState: 'error', validationMessage: messages.headerWrong })}
      >
        <div className={styles.row}>
          {input(messages.headerFirst, first, (value) => [value, last])}
          {messages.headerTo}
          {input(messages.headerLast, last, (value) => [first, value])}
          <Button size="small" type="submit" disabledFocusable={typed === null}>
            {messages.headerTake}
          </Button>
          {decided && (
            <span>
              {messages.decided}{' '}
              <TextLink type="button" onClick={() => onChoose(undefined)}>
                {messages.restore}
              </TextLink>
            </span>
          )}
        </div>
      </Field>
    </form>
  );
}

/** The rows as typed, the last left blank for a header of one row; null where they are none. */
function rowsOf(first: string, last: string): HeaderRows | null {
  const top = numberOf(first);
  const bottom = last.trim() === '' ? top : numberOf(last);
  const fits = top >= 1 && bottom >= top && bottom - top < MOST;
  return fits ? [top, bottom] : null;
}

/** A whole number as typed, NaN where it is none. */
function numberOf(typed: string): number {
  const plain = typed.normalize('NFKC').trim();
  return /^\d{1,7}$/.test(plain) ? Number(plain) : NaN;
}

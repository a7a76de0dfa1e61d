import { Button, Field, Input, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { DismissRegular, PlayRegular } from '@fluentui/react-icons';
import { useState, type FormEvent } from 'react';
import { useMessages } from '../messages/use-messages';
import type { CheckSession } from '../session/check-session';
import { isBusy, type PaneState } from '../session/pane-state';
import { progressOf } from './progress-of';
import { tidyDay } from './tidy-day';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  row: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  // As high as a label, so that the button stands beside the field even when a message hangs below it.
  button: { marginTop: '26px', flexShrink: 0 },
  field: { flexGrow: 1, minWidth: 0 },
  input: { width: '100%', minWidth: 0 },
});

/** Reporting date, start, progress and cancel. */
export function CheckBar({ state, session }: { readonly state: PaneState; readonly session: CheckSession }) {
  const messages = useMessages();
  const styles = useStyles();
  const [invalid, setInvalid] = useState(false);
  const busy = isBusy(state);
  const { text, value } = progressOf(state, messages);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (tidy()) void session.check();
  };

  /** Writes the date the usual way; false where it is none. */
  const tidy = (): boolean => {
    const day = tidyDay(state.asOf);
    setInvalid(day === null);
    if (day !== null && day !== state.asOf) session.setAsOf(day);
    return day !== null;
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.row}>
        <Field
          className={styles.field}
          label={messages.asOf}
          {...(state.suggested && { hint: messages.asOfSuggested })}
          {...(invalid && { validationState: 'error', validationMessage: messages.asOfInvalid })}
        >
          <Input
            className={styles.input}
            inputMode="numeric"
            placeholder="2022-06-30"
            value={state.asOf}
            title={messages.asOfHint}
            readOnly={busy}
            onChange={(_, data) => {
              setInvalid(false);
              session.setAsOf(data.value);
            }}
            onBlur={() => {
              if (tidy()) void session.decisions.keepAsOf();
            }}
          />
        </Field>
        {busy ? (
          <Button className={styles.button} icon={<DismissRegular />} onClick={() => session.cancel()}>
            {messages.cancel}
          </Button>
        ) : (
          <Button
            className={styles.button}
            type="submit"
            appearance="primary"
            icon={<PlayRegular />}
            disabled={state.activity.kind === 'opening'}
          >
            {state.answer ? messages.again : messages.start}
          </Button>
        )}
      </div>
      {text !== null && (
        <Field validationMessage={text} validationState="none">
          <ProgressBar {...(value !== null && { value })} aria-label={text} />
        </Field>
      )}
    </form>
  );
}

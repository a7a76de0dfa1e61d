import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { tidyDay } from '../shell/tidy-day';
import { useFindingMessages } from './finding-messages';

/** What a person says of a finding (情况属实): why, who, and until when. */
export interface GivenAnswer {
  readonly reason: string;
  readonly by: string;
  readonly until?: string;
}

/** How an answer begins, and whether the workbook can keep it. */
export interface Signer {
  readonly by: string;
  readonly asOf: string;
  readonly readOnly: boolean;
}

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, margin: 0 },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  input: { width: '100%', minWidth: 0 },
});

interface WaiverFormProps {
  readonly signer: Signer;
  readonly onSave: (answer: GivenAnswer) => void;
  readonly onCancel: () => void;
}

/** Asks for an answer to a finding, and says where it is written before it is. */
export function WaiverForm({ signer, onSave, onCancel }: WaiverFormProps) {
  const messages = useFindingMessages();
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(signer.by);
  const [until, setUntil] = useState('');
  const [asked, setAsked] = useState(false);
  const last = tidyDay(until);
  const wrong = {
    reason: reason.trim() === '' ? messages.reasonNeeded : null,
    by: by.trim() === '' ? messages.byNeeded : null,
    until:
      last === null
        ? messages.untilWrong
        : last !== '' && last < signer.asOf
          ? messages.untilPast(signer.asOf)
          : null,
  };
  const fault = (text: string | null) =>
    asked && text ? ({ validationState: 'error', validationMessage: text } as const) : {};

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (wrong.reason || wrong.by || wrong.until) return;
    onSave({ reason: reason.trim(), by: by.trim(), ...(last && { until: last }) });
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label={messages.answerTitle}>
      <Field label={messages.reason} required {...fault(wrong.reason)}>
        <Textarea
          className={styles.input}
          value={reason}
          onChange={(_, { value }) => setReason(value)}
          autoFocus
        />
      </Field>
      <Field label={messages.by} required {...fault(wrong.by)}>
        <Input className={styles.input} value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <Field label={messages.until} hint={messages.untilHint} {...fault(wrong.until)}>
        <Input
          className={styles.input}
          inputMode="numeric"
          placeholder="2022-12-31"
          value={until}
          onChange={(_, { value }) => setUntil(value)}
        />
      </Field>
      <p className={styles.note}>{signer.readOnly ? messages.answerHolds : messages.answerWrites}</p>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small">
          {signer.readOnly ? messages.saveHere : messages.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {messages.cancel}
        </Button>
      </div>
    </form>
  );
}

import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { CheckSession } from '../session/check-session';
import type { PaneState } from '../session/pane-state';
import { Section } from './section';
import { useSettingStyles } from './setting-styles';
import { isYear } from './settings-file';
import { useSettingsMessages } from './settings-messages';

/** Reporting date (统计截止日) and the year of dates that have none (年份). */
export function DateSection({
  state,
  session,
}: {
  readonly state: PaneState;
  readonly session: CheckSession;
}) {
  const messages = useSettingsMessages();
  const styles = useSettingStyles();
  const kept = state.decisions.baseYear;
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const text = typed ?? (kept === null ? '' : String(kept));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const plain = text.normalize('NFKC').trim();
    const year = plain === '' ? null : Number(plain);
    setWrong(year !== null && !isYear(year));
    if (year !== null && !isYear(year)) return;
    setTyped(null);
    if (year !== kept) void session.decisions.keep({ baseYear: year }, 'year');
  };

  return (
    <Section title={messages.dates}>
      <p className={styles.paragraph}>{state.asOf ? messages.asOf(state.asOf) : messages.asOfNone}</p>
      <form onSubmit={submit} noValidate>
        <Field
          label={messages.year}
          hint={messages.yearHint}
          {...(wrong && { validationState: 'error', validationMessage: messages.yearWrong })}
        >
          <span className={styles.row}>
            <Input
              size="small"
              inputMode="numeric"
              placeholder="2022"
              aria-label={messages.year}
              value={text}
              onChange={(_, { value }) => setTyped(value)}
            />
            <Button size="small" type="submit">
              {messages.saveYear}
            </Button>
          </span>
        </Field>
      </form>
    </Section>
  );
}

import { Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { DocumentRegular } from '@fluentui/react-icons';
import { useMemo, useRef, useState, type ChangeEvent } from 'react';
import { useMessages } from '../messages/use-messages';
import { useView } from '../navigation/use-view';
import { ViewWait } from '../navigation/view-wait';
import { AuditResult } from './audit-result';
import { useProseMessages } from './prose-messages';
import type { ProseViewProps } from './prose-view';

/** Characters that are audited at once: some three hundred pages. */
const LONGEST = 300_000;

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** 核对文稿: a draft is pasted or opened, and its figures are audited. */
export function AuditView(view: ProseViewProps) {
  const messages = useProseMessages();
  const styles = useStyles();
  const [draft, setDraft] = useState('');
  // An object, so that the same text can be asked again.
  const [asked, setAsked] = useState<{ readonly text: string } | null>(null);
  const [problem, setProblem] = useState('');
  const [opening, setOpening] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);

  const audit = (text: string) => {
    const long = text.length > LONGEST;
    setProblem(long ? messages.tooLong(text.length, LONGEST) : '');
    setAsked(long || text.trim() === '' ? null : { text });
  };
  const open = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    // Forgotten, so that the same file can be chosen again after an edit.
    target.value = '';
    if (!file) return;
    setOpening(true);
    const read = await readFile(file);
    setOpening(false);
    if (read.kind === 'text') {
      setDraft(read.text);
      audit(read.text);
    } else {
      setAsked(null);
      setProblem(read.kind === 'refused' ? read.message : messages.unreadable(file.name));
    }
  };

  return (
    <div className={styles.view}>
      <Field label={messages.draft} hint={messages.draftHint}>
        <Textarea rows={6} resize="vertical" value={draft} onChange={(_, { value }) => setDraft(value)} />
      </Field>
      <div className={styles.tools}>
        <Button
          appearance="primary"
          disabledFocusable={draft.trim() === '' || opening}
          onClick={() => audit(draft)}
        >
          {messages.run}
        </Button>
        <Button
          icon={<DocumentRegular />}
          disabledFocusable={opening}
          onClick={() => chooser.current?.click()}
        >
          {opening ? messages.opening : messages.open}
        </Button>
        <input ref={chooser} type="file" accept=".docx,.txt" hidden onChange={(event) => void open(event)} />
      </div>
      {problem !== '' && <Text role="alert">{problem}</Text>}
      {asked && <Audited asked={asked} {...view} />}
    </div>
  );
}

function Audited({ asked, answer, client, onGoTo }: ProseViewProps & { readonly asked: { text: string } }) {
  const messages = useProseMessages();
  const { broken } = useMessages();
  const request = useMemo(() => ({ view: 'audit', text: asked.text }) as const, [asked]);
  const state = useView(client, request, answer);
  if (state.kind === 'ready') return <AuditResult audit={state.answer} onGoTo={onGoTo} />;
  if (state.kind === 'gone') return <Text role="alert">{messages.gone}</Text>;
  return state.kind === 'failed' ? (
    <Text role="alert">{broken(state.message)}</Text>
  ) : (
    <ViewWait state={state} />
  );
}

async function readFile(file: File) {
  // Fetched when first needed: readers of files are large.
  const { readDraft } = await import(/* webpackChunkName: "draft" */ './read-draft');
  return readDraft(file);
}

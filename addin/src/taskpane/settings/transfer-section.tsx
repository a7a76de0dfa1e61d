import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { SettingsAnswer } from '../../check/settings-answer';
import { copyText } from '../projects/copy-text';
import type { CheckSession } from '../session/check-session';
import type { PaneState } from '../session/pane-state';
import { FileButton } from './file-button';
import { ImportPreview, type ReadFile } from './import-preview';
import { saveFile } from './save-file';
import { Section } from './section';
import { useSettingStyles } from './setting-styles';
import { LARGEST_FILE, parseSettings, printSettings } from './settings-file';
import { faultText, useSettingsMessages } from './settings-messages';

interface TransferSectionProps {
  readonly state: PaneState;
  readonly session: CheckSession;
  /** Null before the first check. */
  readonly answer: SettingsAnswer | null;
}

/** All settings out into one file, and in from one. */
export function TransferSection({ state, session, answer }: TransferSectionProps) {
  const messages = useSettingsMessages();
  const styles = useSettingStyles();
  const [refused, setRefused] = useState('');
  const [copied, setCopied] = useState(false);
  const [read, setRead] = useState<ReadFile | null>(null);

  const text = () =>
    printSettings({
      ...state.decisions,
      asOf: state.suggested ? '' : state.asOf,
      policies: answer?.ownPolicies ?? {},
      units: answer?.units.map(({ name, aliases }) => ({ name, aliases })) ?? [],
    });
  const choose = async (file: File) => {
    const parsed =
      file.size > LARGEST_FILE
        ? ({ kind: 'unusable', fault: { in: 'size' } } as const)
        : parseSettings(await file.text());
    setRefused(
      parsed.kind === 'unusable' ? messages.wrongFile(file.name, faultText(parsed.fault, messages)) : '',
    );
    setRead(parsed.kind === 'settings' ? { name: file.name, settings: parsed.settings } : null);
  };

  return (
    <Section title={messages.all}>
      <p className={styles.paragraph}>{messages.allDetail}</p>
      {refused && <p role="alert">{refused}</p>}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => saveFile('招商设定.json', text(), 'application/json')}>
          {messages.exportAll}
        </Button>
        <Button size="small" onClick={() => void copyText(text()).then(setCopied)}>
          {copied ? messages.copied : messages.copyAll}
        </Button>
        <FileButton label={messages.importAll} accept=".json" onFile={(file) => void choose(file)} />
      </div>
      {read && <ImportPreview file={read} answer={answer} session={session} onDone={() => setRead(null)} />}
    </Section>
  );
}

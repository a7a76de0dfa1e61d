import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckSession } from '../session/check-session';
import { FileButton } from './file-button';
import { readPreviousFile } from './read-previous-file';
import { Section } from './section';
import { useSettingStyles } from './setting-styles';
import { useSettingsMessages } from './settings-messages';

interface PreviousSectionProps {
  /** Name of the workbook that is compared with; null for none. */
  readonly previous: string | null;
  readonly session: CheckSession;
}

/** Last period's workbook (上期台账), opened for comparison. */
export function PreviousSection({ previous, session }: PreviousSectionProps) {
  const messages = useSettingsMessages();
  const styles = useSettingStyles();
  const [refused, setRefused] = useState('');
  const choose = async (file: File) => {
    const read = await readPreviousFile(file);
    if (read.kind === 'file') session.usePrevious(read.file);
    setRefused(
      read.kind === 'refused' ? read.message : read.kind === 'failed' ? messages.unreadable(file.name) : '',
    );
  };
  return (
    <Section title={messages.previous}>
      <p className={styles.paragraph}>{previous ? messages.previousOf(previous) : messages.previousDetail}</p>
      {refused && <p role="alert">{refused}</p>}
      <div className={styles.buttons}>
        <FileButton
          label={messages.choosePrevious}
          accept=".xlsx,.xlsm"
          onFile={(file) => void choose(file)}
        />
        {previous && (
          <Button size="small" onClick={() => session.usePrevious(null)}>
            {messages.dropPrevious}
          </Button>
        )}
      </div>
    </Section>
  );
}

import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Confirmation } from '../focus/confirmation';
import { useMessages } from '../messages/use-messages';
import type { Barrier } from '../session/barrier';
import { useSettingStyles } from './setting-styles';
import { useSettingsMessages } from './settings-messages';

interface ConfirmedButtonProps {
  readonly label: string;
  /** What will be written, said before it is. */
  readonly writes: string;
  /** Why no sheet can be added; null where one can. */
  readonly barrier: Barrier | null;
  readonly onConfirm: () => void;
}

/** A button whose deed writes into the workbook: it says what, and asks once. */
export function ConfirmedButton({ label, writes, barrier, onConfirm }: ConfirmedButtonProps) {
  const { noNewSheets } = useMessages();
  const messages = useSettingsMessages();
  const styles = useSettingStyles();
  const [asking, setAsking] = useState(false);
  if (barrier) return <p className={styles.paragraph}>{noNewSheets[barrier]}</p>;
  if (!asking)
    return (
      <Button size="small" onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  return (
    <Confirmation
      label={label}
      confirm={messages.make}
      cancel={messages.cancel}
      onConfirm={() => {
        setAsking(false);
        onConfirm();
      }}
      onCancel={() => setAsking(false)}
    >
      <p className={styles.paragraph}>{writes}</p>
    </Confirmation>
  );
}

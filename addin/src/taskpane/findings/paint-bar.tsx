import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { EraserRegular, PaintBrushRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { Confirmation } from '../focus/confirmation';
import type { CheckSession } from '../session/check-session';
import { useFindingMessages } from './finding-messages';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  note: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    margin: 0,
  },
  state: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface PaintBarProps {
  readonly session: CheckSession;
  /** How many cells are painted. */
  readonly painted: number;
  readonly readOnly: boolean;
}

/** Paints the cells of the findings (标色) once the person has read what that writes, and takes the paint away. */
export function PaintBar({ session, painted, readOnly }: PaintBarProps) {
  const messages = useFindingMessages();
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const paint = () => {
    setAsking(false);
    void session.painter.paint();
  };
  if (readOnly) return <span className={styles.state}>{messages.paintReadOnly}</span>;
  if (asking)
    return (
      <Confirmation
        label={messages.paint}
        confirm={messages.paintNow}
        cancel={messages.cancel}
        onConfirm={paint}
        onCancel={() => setAsking(false)}
      >
        <p className={styles.note}>{messages.paintWrites}</p>
      </Confirmation>
    );
  return (
    <div className={styles.bar}>
      <Button size="small" icon={<PaintBrushRegular />} onClick={() => setAsking(true)}>
        {painted > 0 ? messages.paintAgain : messages.paint}
      </Button>
      {painted > 0 && (
        <>
          <Button size="small" icon={<EraserRegular />} onClick={() => void session.painter.unpaint()}>
            {messages.unpaint}
          </Button>
          <span className={styles.state}>{messages.paintedNow(painted)}</span>
        </>
      )}
    </div>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  group: {
    width: '100%',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

interface ConfirmationProps {
  readonly label: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  /** What will be done. */
  readonly children: ReactNode;
}

/**
 * Says what will be written and asks once. The keyboard comes to what is said, not to a button: an Enter that is held
 * down confirms nothing.
 */
export function Confirmation({ label, confirm, cancel, onConfirm, onCancel, children }: ConfirmationProps) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} tabIndex={-1} ref={takeFocus} className={styles.group}>
      {children}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={onConfirm}>
          {confirm}
        </Button>
        <Button size="small" onClick={onCancel}>
          {cancel}
        </Button>
      </div>
    </div>
  );
}

function takeFocus(group: HTMLElement | null): void {
  group?.focus();
}

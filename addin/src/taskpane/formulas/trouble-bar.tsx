import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  body: { whiteSpace: 'normal', paddingBlock: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

/** What went wrong, in one sentence. */
export function TroubleBar({ message }: { readonly message: string }) {
  const styles = useStyles();
  return (
    <div role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody className={styles.body}>{message}</MessageBarBody>
      </MessageBar>
    </div>
  );
}

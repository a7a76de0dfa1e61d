import { makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components';
import type { TriedAnswer } from '../../check/formula-answer';
import { useFormulaMessages } from './formula-messages';
import type { Preview } from './use-preview';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  result: {
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  percent: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300 },
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    whiteSpace: 'nowrap',
    maxWidth: '160px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  pairs: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  what: { color: tokens.colorNeutralForeground2 },
  says: { margin: 0, overflowWrap: 'anywhere' },
  message: { whiteSpace: 'normal', paddingBlock: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

/** What a call gives, and how it comes about; `isRatio` shows a number as a percentage too. */
export function CallPreview({ preview, isRatio }: { readonly preview: Preview; readonly isRatio: boolean }) {
  const messages = useFormulaMessages();
  const styles = useStyles();
  if (preview.kind === 'waiting') return <Spinner size="tiny" label={messages.trying} />;
  if (preview.kind !== 'answer')
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody className={styles.message}>
          {preview.kind === 'failed' ? preview.message : messages.notReadable(preview.text)}
        </MessageBarBody>
      </MessageBar>
    );
  const { result, explained } = preview.answer;
  return (
    <div className={styles.box}>
      <Result result={result} isRatio={isRatio} />
      {explained.length > 0 && (
        <dl className={styles.pairs} aria-label={messages.explanation}>
          {explained.map(([what, says], index) => (
            <Pair key={index} what={what} says={says} />
          ))}
        </dl>
      )}
    </div>
  );
}

function Pair({ what, says }: { readonly what: string; readonly says: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.what}>{what}</dt>
      <dd className={styles.says}>{says}</dd>
    </>
  );
}

function Result({ result, isRatio }: { readonly result: TriedAnswer['result']; readonly isRatio: boolean }) {
  const messages = useFormulaMessages();
  const styles = useStyles();
  if (result.kind === 'error')
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody className={styles.message}>
          {messages.wouldShow(result.code)}
          {result.message}
        </MessageBarBody>
      </MessageBar>
    );
  const [first] = result.cells;
  if (result.rows === 1 && result.columns === 1) {
    const value = first?.[0] ?? '';
    return (
      <div className={styles.result}>
        {String(value)}{' '}
        {isRatio && typeof value === 'number' && (
          <span className={styles.percent}>{messages.asPercent((value * 100).toFixed(2))}</span>
        )}
      </div>
    );
  }
  return (
    <>
      <div>{messages.tableOf(result.rows, result.columns)}</div>
      {/* Focusable, so that the keyboard can scroll it. */}
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={messages.result}>
        <table className={styles.table}>
          <tbody>
            {result.cells.map((row, y) => (
              <tr key={y}>
                {row.map((cell, x) => (
                  <td key={x} className={styles.cell}>
                    {String(cell ?? '')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckAnswer } from '../../check/check-answer';
import { MoreButton } from '../focus/more-button';
import { useMessages } from '../messages/use-messages';
import { groupNotChecked } from './group-not-checked';

/** How many are listed before the person asks for all. */
const FEW = 6;

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  number: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  list: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  sheets: { color: tokens.colorNeutralForeground3 },
});

/** The rules that could not run, where, and what they miss: it stands beside every pass. */
export function NotCheckedView({ answer }: { readonly answer: CheckAnswer }) {
  const messages = useMessages();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const groups = groupNotChecked(answer.notChecked);
  const shown = all ? groups : groups.slice(0, FEW);
  return (
    <section aria-labelledby="not-checked-title">
      <h2 id="not-checked-title" className={styles.title}>
        {messages.notChecked} <span className={styles.number}>{groups.length}</span>
      </h2>
      {groups.length === 0 ? (
        <span>{messages.notCheckedNone}</span>
      ) : (
        <ul className={styles.list}>
          {shown.map(({ rule, name, why, sheets }) => (
            <li key={`${rule} ${why}`} lang="zh-CN">
              {rule} {name}：{why}
              {sheets.length > 0 && <span className={styles.sheets}>（{sheets.join('、')}）</span>}
            </li>
          ))}
        </ul>
      )}
      {shown.length < groups.length && (
        <MoreButton count={groups.length - shown.length} onMore={() => setAll(true)} />
      )}
    </section>
  );
}

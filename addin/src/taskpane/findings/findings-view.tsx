import { makeStyles, SearchBox, Text, ToggleButton, tokens } from '@fluentui/react-components';
import type { CellAddress } from '@zhaoshang/core';
import { useDeferredValue, useMemo, useState } from 'react';
import type { CheckAnswer } from '../../check/check-answer';
import { useMessages } from '../messages/use-messages';
import { FindingList } from './finding-list';
import { groupFindings, type Arrangement } from './group-findings';

const ARRANGEMENTS: readonly Arrangement[] = ['severity', 'rule'];

const useStyles = makeStyles({
  heading: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  muted: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  tools: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  arrange: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  search: { maxWidth: 'none', width: '100%' },
});

/** The findings: arranged by severity or rule, searched, listed. */
export function FindingsView({
  answer,
  onGoTo,
}: {
  answer: CheckAnswer;
  onGoTo: (cell: CellAddress) => void;
}) {
  const messages = useMessages();
  const styles = useStyles();
  const [arrangement, setArrangement] = useState<Arrangement>('severity');
  const [query, setQuery] = useState('');
  const deferred = useDeferredValue(query);
  const groups = useMemo(
    () => groupFindings(answer, arrangement, deferred, messages),
    [answer, arrangement, deferred, messages],
  );

  return (
    <section aria-labelledby="findings-title">
      <div className={styles.heading}>
        <h2 id="findings-title" className={styles.title}>
          {messages.findings}
        </h2>
        <span className={styles.muted} role="status">
          {messages.findingCount(answer.findings.length)}
        </span>
      </div>
      {answer.findings.length === 0 ? (
        <div>
          <Text weight="semibold" block>
            {messages.clean}
          </Text>
          <span className={styles.muted}>{messages.cleanDetail}</span>
        </div>
      ) : (
        <>
          <div className={styles.tools}>
            <div role="group" aria-label={messages.arrange} className={styles.arrange}>
              {ARRANGEMENTS.map((each) => (
                <ToggleButton
                  key={each}
                  size="small"
                  appearance="subtle"
                  checked={arrangement === each}
                  onClick={() => setArrangement(each)}
                >
                  {each === 'severity' ? messages.bySeverity : messages.byRule}
                </ToggleButton>
              ))}
            </div>
            <SearchBox
              className={styles.search}
              aria-label={messages.search}
              placeholder={messages.search}
              value={query}
              onChange={(_, { value }) => setQuery(value)}
            />
            <span className={styles.muted}>{messages.keys}</span>
          </div>
          {groups.length === 0 && <Text block>{messages.noMatch(query)}</Text>}
          <FindingList key={arrangement} groups={groups} rules={answer.rules} onGoTo={onGoTo} />
        </>
      )}
    </section>
  );
}

import { makeStyles, SearchBox, Text, ToggleButton, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { CheckAnswer, ShownFinding } from '../../check/check-answer';
import { useMessages } from '../messages/use-messages';
import type { CheckSession } from '../session/check-session';
import type { PaneState } from '../session/pane-state';
import { FindingList } from './finding-list';
import { useFindingMessages } from './finding-messages';
import { ARRANGEMENTS, groupFindings, type Arrangement } from './group-findings';
import { PaintBar } from './paint-bar';
import type { GivenAnswer } from './waiver-form';

const useStyles = makeStyles({
  heading: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  muted: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  tools: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  arrange: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS },
  search: { maxWidth: 'none', width: '100%' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

interface FindingsViewProps {
  readonly answer: CheckAnswer;
  readonly session: CheckSession;
  readonly state: Pick<PaneState, 'painted' | 'workbook' | 'decisions'>;
}

/** The findings: arranged, searched, listed, answered, painted. */
export function FindingsView({
  answer,
  session,
  state: { painted, workbook, decisions },
}: FindingsViewProps) {
  const messages = useMessages();
  const texts = useFindingMessages();
  const styles = useStyles();
  const [arrangement, setArrangement] = useState<Arrangement>('severity');
  const [query, setQuery] = useState('');
  /** The only sheet whose findings are listed; null for all. */
  const [only, setOnly] = useState<string | null>(null);
  const deferred = useDeferredValue(query);
  const groups = useMemo(
    () => groupFindings(on(answer, only), arrangement, deferred, { ...messages, ...texts }),
    [answer, only, arrangement, deferred, messages, texts],
  );
  const { waivers } = decisions;
  const readOnly = workbook?.readOnly ?? false;
  const keep = ({ fingerprint, rule }: ShownFinding, given: GivenAnswer) =>
    void session.decisions.keep(
      {
        waivers: [
          ...waivers.filter((waiver) => waiver.fingerprint !== fingerprint || waiver.rule !== rule),
          { fingerprint, rule, on: answer.asOf, ...given },
        ],
      },
      'waiver',
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
                  {texts.arrangements[each]}
                </ToggleButton>
              ))}
            </div>
            <div className={styles.row}>
              <ToggleButton
                size="small"
                checked={only !== null}
                onClick={() => void (only === null ? session.places.sheet().then(setOnly) : setOnly(null))}
              >
                {only === null ? texts.thisSheet : texts.onlySheet(only)}
              </ToggleButton>
              <PaintBar session={session} painted={painted} readOnly={readOnly} />
            </div>
            <SearchBox
              className={styles.search}
              aria-label={messages.search}
              placeholder={messages.search}
              value={query}
              onChange={(_, { value }) => setQuery(value)}
            />
            <span className={styles.muted}>{texts.keys}</span>
          </div>
          {groups.length === 0 && (
            <Text block>{query === '' ? texts.noneOnSheet(only ?? '') : messages.noMatch(query)}</Text>
          )}
          <FindingList
            key={`${arrangement} ${only}`}
            groups={groups}
            rules={answer.rules}
            onGoTo={(cell) => void session.places.goTo(cell)}
            onBack={() => void session.places.back()}
            signer={{ by: waivers.at(-1)?.by ?? '', asOf: answer.asOf, readOnly }}
            onAnswer={keep}
          />
        </>
      )}
    </section>
  );
}

/** The answer with the findings of one sheet only. */
function on(answer: CheckAnswer, sheet: string | null): CheckAnswer {
  if (sheet === null) return answer;
  return { ...answer, findings: answer.findings.filter(({ at }) => at.some((cell) => cell.sheet === sheet)) };
}

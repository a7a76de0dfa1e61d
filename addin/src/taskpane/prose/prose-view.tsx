import { makeStyles, Text, ToggleButton, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckAnswer } from '../../check/check-answer';
import { useSectionStyles } from '../board/section-styles';
import { useMessages } from '../messages/use-messages';
import type { ViewProps } from '../navigation/navigation';
import { AuditView } from './audit-view';
import { ComposeView } from './compose-view';
import { useProseMessages } from './prose-messages';

/** As any view, but there before a workbook was checked. */
export type ProseViewProps = Omit<ViewProps, 'answer'> & { readonly answer: CheckAnswer | null };

const WAYS = ['audit', 'compose'] as const;

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** 总结: a draft is audited, or the report is composed from the ledger. A draft stays while the other is looked at. */
export default function ProseView({ answer, client, onGoTo }: ProseViewProps) {
  const messages = useProseMessages();
  const { welcome, welcomeDetail } = useMessages();
  const section = useSectionStyles();
  const styles = useStyles();
  const [way, setWay] = useState<(typeof WAYS)[number]>('audit');
  return (
    <>
      <div role="group" aria-label={messages.choose} className={styles.ways}>
        {WAYS.map((each) => (
          <ToggleButton key={each} size="small" checked={way === each} onClick={() => setWay(each)}>
            {messages[each]}
          </ToggleButton>
        ))}
      </div>
      <section hidden={way !== 'audit'} aria-labelledby="prose-audit">
        <h2 id="prose-audit" className={section.title}>
          {messages.audit}
        </h2>
        <AuditView answer={answer} client={client} onGoTo={onGoTo} />
      </section>
      {way === 'compose' && (
        <section aria-labelledby="prose-compose">
          <h2 id="prose-compose" className={section.title}>
            {messages.compose}
          </h2>
          {answer ? (
            <ComposeView answer={answer} client={client} onGoTo={onGoTo} />
          ) : (
            <div>
              <Text weight="semibold" block>
                {welcome}
              </Text>
              <Text>{welcomeDetail}</Text>
            </div>
          )}
        </section>
      )}
    </>
  );
}

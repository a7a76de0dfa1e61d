import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Waiver } from '@zhaoshang/core';
import type { CheckAnswer } from '../../check/check-answer';
import { TextLink } from '../navigation/text-link';
import type { CheckSession } from '../session/check-session';
import { saveFile } from '../settings/save-file';
import { useFindingMessages } from './finding-messages';

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  subtitle: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  number: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  muted: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface AnsweredViewProps {
  readonly answer: Pick<CheckAnswer, 'waived' | 'unusedWaivers'>;
  readonly session: CheckSession;
}

/** The findings that were answered (情况属实), and the answers that answer nothing any more. */
export function AnsweredView({ answer: { waived, unusedWaivers }, session }: AnsweredViewProps) {
  const messages = useFindingMessages();
  const styles = useStyles();
  const id = useId();
  const { waivers } = session.getState().decisions;
  const withdraw = (gone: Waiver) =>
    void session.decisions.keep(
      {
        waivers: waivers.filter(
          ({ fingerprint, rule }) => fingerprint !== gone.fingerprint || rule !== gone.rule,
        ),
      },
      'waiver-removed',
    );
  const signed = (waiver: Waiver) => (
    <>
      <div>
        {waiver.rule} {waiver.reason}（{messages.signed(waiver.by, waiver.on, waiver.until)}）
      </div>
      <Button size="small" appearance="subtle" onClick={() => withdraw(waiver)}>
        {messages.withdraw}
      </Button>
    </>
  );
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {messages.answered} <span className={styles.number}>{waived.length}</span>
      </h2>
      {waivers.length === 0 && <span className={styles.muted}>{messages.answeredNone}</span>}
      <ul className={styles.list}>
        {waived.map(({ finding, waiver }) => (
          <li key={`${finding.fingerprint} ${finding.cells.join()}`} className={styles.item}>
            <div className={styles.muted}>{finding.message}</div>
            <div className={styles.links}>
              {finding.at.map((cell, index) => (
                <TextLink key={finding.cells[index]} onClick={() => void session.places.goTo(cell)}>
                  {finding.cells[index]}
                </TextLink>
              ))}
            </div>
            {signed(waiver)}
          </li>
        ))}
      </ul>
      {unusedWaivers.length > 0 && (
        <>
          <h3 className={styles.subtitle}>
            {messages.lapsed} <span className={styles.number}>{unusedWaivers.length}</span>
          </h3>
          <ul className={styles.list}>
            {unusedWaivers.map(({ waiver, why }) => (
              <li key={`${waiver.rule} ${waiver.fingerprint}`} className={styles.item}>
                <div className={styles.muted}>{why}</div>
                {signed(waiver)}
              </li>
            ))}
          </ul>
        </>
      )}
      {waivers.length > 0 && (
        <Button
          size="small"
          onClick={() =>
            saveFile('情况属实说明.json', JSON.stringify({ waivers }, null, 2), 'application/json')
          }
        >
          {messages.exportAnswers}
        </Button>
      )}
    </section>
  );
}

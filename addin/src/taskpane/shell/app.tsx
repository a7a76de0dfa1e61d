import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useDeferredValue, useRef, useSyncExternalStore } from 'react';
import type { ViewClient } from '../../check/board-views';
import type { SheetWriter } from '../../port/sheet-writer';
import { HowReadView } from '../scope/how-read-view';
import { NotCheckedView } from '../scope/not-checked-view';
import { useKeepFocus } from '../focus/keep-focus';
import { FiguresView } from '../figures/figures-view';
import { AnsweredView } from '../findings/answered-view';
import { RecognitionCard } from '../first-use/recognition-card';
import { FindingsView } from '../findings/findings-view';
import { useMessages } from '../messages/use-messages';
import { Navigation } from '../navigation/navigation';
import type { ShownView } from '../navigation/shown-view';
import { barrierTo } from '../session/barrier';
import type { CheckSession } from '../session/check-session';
import { isBusy } from '../session/pane-state';
import { CheckBar } from './check-bar';
import { NoticeBar } from './notice-bar';

const useStyles = makeStyles({
  pane: {
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    '@media print': { display: 'block', height: 'auto' },
  },
  head: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media print': { display: 'none' },
  },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  body: {
    flexGrow: 1,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    // No padding above: headings that stick to the top would let what scrolls away show through it.
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    '& > :first-child': { marginTop: tokens.spacingVerticalM },
  },
  muted: { color: tokens.colorNeutralForeground3 },
});

interface AppProps {
  readonly session: CheckSession;
  readonly views: ViewClient;
  readonly writer: SheetWriter;
  readonly shown: ShownView;
}

/** The pane: check bar and notices above, figures, findings and coverage below. */
export function App({ session, views, writer, shown }: AppProps) {
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const messages = useMessages();
  const styles = useStyles();
  const { live } = state;
  const pane = useRef<HTMLDivElement>(null);
  useKeepFocus(pane);
  // Drawn in slices, so that a long list never blocks the pane.
  const answer = useDeferredValue(state.answer);
  return (
    <div ref={pane} className={styles.pane}>
      <header className={styles.head}>
        <h1 className={styles.hidden}>{messages.title}</h1>
        <CheckBar state={state} session={session} />
        <NoticeBar state={state} session={session} />
      </header>
      <Navigation
        className={styles.body}
        answer={answer}
        client={views}
        shown={shown}
        writing={{ writer, barrier: barrierTo(state.workbook) }}
        session={session}
      >
        {answer ? (
          <>
            <RecognitionCard answer={answer} session={session} firstUse={state.firstUse} />
            <FiguresView answer={answer} />
            <FindingsView answer={answer} session={session} state={state} />
            {answer.waived.length + answer.unusedWaivers.length > 0 && (
              <AnsweredView answer={answer} session={session} />
            )}
            <NotCheckedView answer={answer} />
            <HowReadView answer={answer} session={session} />
            {live !== null && (
              <Text size={200} className={styles.muted}>
                {live ? messages.live : messages.notLive}
              </Text>
            )}
          </>
        ) : (
          !state.answer &&
          !isBusy(state) &&
          (state.recognition ? (
            <HowReadView answer={state.recognition} session={session} />
          ) : (
            <div>
              <Text weight="semibold" block>
                {messages.welcome}
              </Text>
              <Text className={styles.muted}>{messages.welcomeDetail}</Text>
            </div>
          ))
        )}
      </Navigation>
    </div>
  );
}

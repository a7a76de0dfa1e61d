import { makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { CheckAnswer } from '../../check/check-answer';
import type { ViewClient } from '../../check/board-views';
import { AnsweredView } from '../findings/answered-view';
import { useView } from '../navigation/use-view';
import { barrierTo } from '../session/barrier';
import type { CheckSession } from '../session/check-session';
import { DateSection } from './date-section';
import { MappingSection } from './mapping-section';
import { PolicySection } from './policy-section';
import { PreviousSection } from './previous-section';
import { useSettingStyles } from './setting-styles';
import { useSettingsMessages } from './settings-messages';
import { TransferSection } from './transfer-section';
import { UnitSection } from './unit-section';

const REQUEST = { view: 'settings' } as const;

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
});

interface SettingsViewProps {
  /** Null before the first check. */
  readonly answer: CheckAnswer | null;
  readonly client: ViewClient;
  readonly session: CheckSession;
}

/** 设置: what the bureau decides for this workbook, all of it in one place. */
export default function SettingsView({ answer, client, session }: SettingsViewProps) {
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const messages = useSettingsMessages();
  const styles = useStyles();
  const setting = useSettingStyles();
  const view = useView(client, REQUEST, answer);
  const settings = view.kind === 'ready' ? view.answer : null;
  const barrier = barrierTo(state.workbook);
  const nothing = { waived: [], unusedWaivers: [] };
  return (
    <div className={styles.body}>
      <p className={setting.muted}>{state.workbook?.readOnly ? messages.readOnly : messages.writes}</p>
      <DateSection state={state} session={session} />
      <PreviousSection previous={state.previous} session={session} />
      {settings ? (
        <>
          <PolicySection answer={settings} session={session} barrier={barrier} />
          <UnitSection answer={settings} session={session} barrier={barrier} />
        </>
      ) : (
        <p className={setting.muted}>{messages.notChecked}</p>
      )}
      <MappingSection mapping={state.decisions.mapping} session={session} />
      <AnsweredView answer={answer ?? nothing} session={session} />
      <TransferSection state={state} session={session} answer={settings} />
    </div>
  );
}

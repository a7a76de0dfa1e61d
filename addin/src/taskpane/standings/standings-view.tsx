import { ToggleButton } from '@fluentui/react-components';
import { useState } from 'react';
import { useSectionStyles } from '../board/section-styles';
import type { ViewProps } from '../navigation/navigation';
import { useView } from '../navigation/use-view';
import { ViewWait } from '../navigation/view-wait';
import { LeagueView } from './league-view';
import { PeersView } from './peers-view';
import { useStandingsMessages, type StandingsTab } from './standings-messages';
import { useStandingsStyles } from './standings-styles';

const LEAGUES = { view: 'leagues' } as const;
const TABS: readonly StandingsTab[] = ['units', 'persons', 'peers'];

/** 榜单: the board of honour of units and of persons, and the districts of the area. */
export default function StandingsView(props: ViewProps) {
  const messages = useStandingsMessages();
  const section = useSectionStyles();
  const styles = useStandingsStyles();
  const [tab, setTab] = useState<StandingsTab>('units');
  const state = useView(props.client, LEAGUES, props.answer);
  if (state.kind !== 'ready') return <ViewWait state={state} />;
  const { asOf, peers, ...leagues } = state.answer;
  return (
    <div className={styles.view}>
      <div>
        <h2 className={section.title}>{messages.title(asOf)}</h2>
        <div role="group" aria-label={messages.choose} className={styles.switch}>
          {TABS.map((key) => (
            <ToggleButton key={key} size="small" checked={key === tab} onClick={() => setTab(key)}>
              {messages.tabs[key]}
            </ToggleButton>
          ))}
        </div>
      </div>
      {tab === 'peers' ? (
        <PeersView peers={peers} onGoTo={props.onGoTo} />
      ) : (
        <LeagueView key={tab} league={leagues[tab]} {...props} />
      )}
    </div>
  );
}

import { ToggleButton } from '@fluentui/react-components';
import { useState } from 'react';
import type { ShownLeague } from '../../check/league-answer';
import { useSectionStyles } from '../board/section-styles';
import type { ViewProps } from '../navigation/navigation';
import { CreditList } from './credit-list';
import { LastYear } from './last-year';
import { LeagueTable } from './league-table';
import { useStandingsMessages } from './standings-messages';
import { useStandingsStyles } from './standings-styles';

/** One board: its points, its table, and who and what is not on it. */
export function LeagueView({ league, ...view }: ViewProps & { readonly league: ShownLeague }) {
  const messages = useStandingsMessages();
  const section = useSectionStyles();
  const styles = useStandingsStyles();
  const [group, setGroup] = useState('');
  if (league.why !== null) return <p>{messages.missing(league.why)}</p>;
  const zero = league.rows.filter(({ isZero }) => isZero);
  const unranked = league.rows.filter(({ place }) => place === null);
  return (
    <>
      <div className={styles.muted}>
        <div>{messages.policy(league.weights)}</div>
        <div>{messages.source(league.source)}</div>
        {league.unknownItems.map((name) => (
          <div key={name}>{messages.unknownItem(name)}</div>
        ))}
      </div>
      <div>
        {league.groups.length > 1 && (
          <div role="group" aria-label={messages.groups} className={styles.switch}>
            {['', ...league.groups].map((name) => (
              <ToggleButton
                key={name}
                size="small"
                appearance="subtle"
                checked={group === name}
                onClick={() => setGroup(name)}
              >
                {name || messages.allGroups}
              </ToggleButton>
            ))}
          </div>
        )}
        <LeagueTable league={league} group={group} {...view} />
        {!league.knowsBefore && <div className={styles.muted}>{messages.noBeforeWhy}</div>}
      </div>
      <section>
        <h3 className={section.title}>{messages.zero(zero.length)}</h3>
        <div>{zero.length === 0 ? messages.noZero : zero.map(({ name }) => name).join('、')}</div>
      </section>
      {unranked.length > 0 && (
        <section>
          <h3 className={section.title}>{messages.unranked}</h3>
          <ul className={styles.list}>
            {unranked.map(({ name, why }) => (
              <li key={name}>
                {name}：{why}
              </li>
            ))}
          </ul>
        </section>
      )}
      {league.lastWeights && <LastYear league={league} lastWeights={league.lastWeights} />}
      <CreditList title={messages.uncredited} credits={league.uncredited} onGoTo={view.onGoTo} />
      <CreditList title={messages.shared} credits={league.shared} onGoTo={view.onGoTo} isSplit />
    </>
  );
}

import type { ShownLeague } from '../../check/league-answer';
import { useSectionStyles } from '../board/section-styles';
import { useStandingsMessages } from './standings-messages';
import { useStandingsStyles } from './standings-styles';

interface LastYearProps {
  readonly league: ShownLeague;
  readonly lastWeights: readonly string[];
}

/** The board by last year's points: which places are others, and why. */
export function LastYear({ league, lastWeights }: LastYearProps) {
  const messages = useStandingsMessages();
  const section = useSectionStyles();
  const styles = useStandingsStyles();
  const moves = league.rows.filter(({ lastYear }) => lastYear);
  const isSame = lastWeights.join() === league.weights.join();
  return (
    <section>
      <h3 className={section.title}>{messages.lastYear}</h3>
      <div className={styles.muted}>{messages.lastPolicy(lastWeights)}</div>
      {moves.length === 0 && <div>{isSame ? messages.lastSame : messages.noMoves}</div>}
      {moves.length > 0 && (
        <ul className={styles.list}>
          {moves.map(({ name, place, lastYear }) => (
            <li key={name}>{lastYear && messages.move(name, lastYear.place, place, lastYear.why)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

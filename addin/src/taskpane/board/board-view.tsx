import { makeStyles, tokens } from '@fluentui/react-components';
import type { ViewProps } from '../navigation/navigation';
import { useView } from '../navigation/use-view';
import { ViewWait } from '../navigation/view-wait';
import { BarChart } from './bar-chart';
import { useBoardMessages } from './board-messages';
import { completionBars, unitBars } from './charts';
import { GroupTable } from './group-table';
import { HalfwayView } from './halfway-view';
import { MeasureCard } from './measure-card';
import { useSectionStyles } from './section-styles';

const BOARD = { view: 'board' } as const;

const useStyles = makeStyles({
  board: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 280px), 1fr))',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
    alignItems: 'start',
  },
});

/** 看板: where contracts and funds stand on the reporting date, every number opening into its rows. */
export default function BoardView({ answer, client, onGoTo }: ViewProps) {
  const messages = useBoardMessages();
  const section = useSectionStyles();
  const styles = useStyles();
  const state = useView(client, BOARD, answer);
  if (state.kind !== 'ready') return <ViewWait state={state} />;
  const board = state.answer;
  const view = { answer, client, onGoTo };
  const units = unitBars(board, messages);
  return (
    <div className={styles.board}>
      <section aria-labelledby="board-title">
        <h2 id="board-title" className={section.title}>
          {messages.title(board.asOf)}
        </h2>
        <div className={styles.cards}>
          {board.measures.map((measure) => (
            <MeasureCard key={measure.of} measure={measure} {...view} />
          ))}
        </div>
      </section>
      <HalfwayView halfway={board.halfway} {...view} />
      <BarChart title={messages.completionChart} {...completionBars(board, messages)} />
      {units.length > 0 && <BarChart title={messages.unitChart} bars={units} />}
      <GroupTable groupings={board.groupings} {...view} />
    </div>
  );
}

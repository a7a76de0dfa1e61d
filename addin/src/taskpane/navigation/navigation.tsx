import { makeStyles, mergeClasses, Spinner, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import type { CellAddress } from '@zhaoshang/core';
import { lazy, Suspense, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { CheckAnswer } from '../../check/check-answer';
import type { ViewClient } from '../../check/board-views';
import type { SheetWriter } from '../../port/sheet-writer';
import { useMessages } from '../messages/use-messages';
import type { Barrier } from '../session/barrier';
import type { CheckSession } from '../session/check-session';
import { VIEWS, type ShownView, type ViewKey } from './shown-view';

// Fetched when first opened, so that the pane itself starts small.
const BoardView = lazy(() => import(/* webpackChunkName: "board" */ '../board/board-view'));
const ProjectsView = lazy(() => import(/* webpackChunkName: "projects" */ '../projects/projects-view'));
const SettingsView = lazy(() => import(/* webpackChunkName: "settings" */ '../settings/settings-view'));
const StandingsView = lazy(() => import(/* webpackChunkName: "standings" */ '../standings/standings-view'));
const SheetsView = lazy(() => import(/* webpackChunkName: "sheets" */ '../sheets/sheets-view'));
const ProseView = lazy(() => import(/* webpackChunkName: "prose" */ '../prose/prose-view'));
const FormulasView = lazy(() => import(/* webpackChunkName: "formulas" */ '../formulas/formulas-view'));

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    flexWrap: 'wrap',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media print': { display: 'none' },
  },
  // Eight of two characters stand in one row even at 320 pixels.
  tab: { paddingInline: '3px' },
  main: {
    flexGrow: 1,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    '@media print': { display: 'block' },
  },
  panel: {
    minHeight: 0,
    '@media print': { overflow: 'visible' },
  },
  hidden: { display: 'none' },
});

export interface ViewProps {
  /** The check that the view goes with: another one asks anew. */
  readonly answer: CheckAnswer;
  readonly client: ViewClient;
  readonly onGoTo: (cell: CellAddress) => void;
}

interface NavigationProps extends Pick<ViewProps, 'client'> {
  readonly session: CheckSession;
  readonly answer: CheckAnswer | null;
  readonly shown: ShownView;
  /** What the view that writes reports needs. */
  readonly writing: { readonly writer: SheetWriter; readonly barrier: Barrier | null };
  /** How a panel lays out what it holds. */
  readonly className: string;
  /** The view of the check itself. */
  readonly children: ReactNode;
}

/** The views of the pane (检查、看板、项目、榜单、报表、总结、公式、设置) as tabs. One that was opened stays as it was left. */
export function Navigation({
  answer,
  shown,
  writing,
  client,
  session,
  className,
  children,
}: NavigationProps) {
  const onGoTo = (cell: CellAddress) => void session.places.goTo(cell);
  const { tabs, welcome, welcomeDetail } = useMessages();
  const styles = useStyles();
  const { view: current, explainAsked } = useSyncExternalStore(shown.subscribe, shown.get);
  const [opened, setOpened] = useState<ReadonlySet<ViewKey>>(new Set(['check']));
  if (!opened.has(current)) setOpened(new Set(opened).add(current));
  const content = (key: ViewKey): ReactNode => {
    if (key === 'check') return children;
    if (key === 'formulas')
      return (
        <Suspense fallback={<Spinner size="small" label={tabs.loading} />}>
          <FormulasView client={client} onGoTo={onGoTo} explainAsked={explainAsked} />
        </Suspense>
      );
    if (key === 'prose')
      return (
        <Suspense fallback={<Spinner size="small" label={tabs.loading} />}>
          <ProseView answer={answer} client={client} onGoTo={onGoTo} />
        </Suspense>
      );
    if (key === 'settings')
      return (
        <Suspense fallback={<Spinner size="small" label={tabs.loading} />}>
          <SettingsView answer={answer} client={client} session={session} />
        </Suspense>
      );
    if (!answer)
      return (
        <div>
          <Text weight="semibold" block>
            {welcome}
          </Text>
          <Text>{welcomeDetail}</Text>
        </div>
      );
    if (key === 'sheets')
      return (
        <Suspense fallback={<Spinner size="small" label={tabs.loading} />}>
          <SheetsView answer={answer} client={client} onGoTo={onGoTo} {...writing} />
        </Suspense>
      );
    const View = key === 'board' ? BoardView : key === 'standings' ? StandingsView : ProjectsView;
    return (
      <Suspense fallback={<Spinner size="small" label={tabs.loading} />}>
        <View answer={answer} client={client} onGoTo={onGoTo} />
      </Suspense>
    );
  };
  return (
    <main className={styles.main}>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={tabs.label}
        selectedValue={current}
        onTabSelect={(_, { value }) => shown.open(value as ViewKey)}
      >
        {VIEWS.map((key) => (
          <Tab key={key} id={`tab-${key}`} value={key} className={styles.tab} aria-controls={`panel-${key}`}>
            {tabs[key]}
          </Tab>
        ))}
      </TabList>
      {VIEWS.map((key) => (
        // Focusable, so that the keyboard can scroll it.
        <div
          key={key}
          id={`panel-${key}`}
          role="tabpanel"
          aria-labelledby={`tab-${key}`}
          tabIndex={key === current ? 0 : -1}
          className={mergeClasses(className, styles.panel, key !== current && styles.hidden)}
        >
          {opened.has(key) && content(key)}
        </div>
      ))}
    </main>
  );
}

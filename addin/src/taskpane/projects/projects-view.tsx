import { Button, makeStyles, SearchBox, ToggleButton, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useDeferredValue, useMemo, useState } from 'react';
import type { ProjectsAnswer } from '../../check/projects-answer';
import { MoreButton } from '../focus/more-button';
import type { ViewProps } from '../navigation/navigation';
import { useView } from '../navigation/use-view';
import { ViewWait } from '../navigation/view-wait';
import { copyText } from './copy-text';
import { listedProjects } from './listed-projects';
import { ProjectRow } from './project-row';
import { useProjectsMessages, type FilterKey } from './projects-messages';
import { LISTS, scheduleText, weeklyText } from './schedule-text';

const PROJECTS = { view: 'projects' } as const;
const FILTERS: readonly FilterKey[] = [...LISTS, 'all'];
const PAGE = 50;

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXXS,
    marginTop: tokens.spacingVerticalXS,
  },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  search: { flexGrow: 1, flexBasis: '160px', minWidth: 0, maxWidth: 'none' },
  copy: { flexShrink: 0 },
  note: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    marginTop: tokens.spacingVerticalXS,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** 项目: the life of each project, and the lists of 周调度. */
export default function ProjectsView({ answer, client, onGoTo }: ViewProps) {
  const state = useView(client, PROJECTS, answer);
  return state.kind === 'ready' ? (
    <Projects projects={state.answer} onGoTo={onGoTo} />
  ) : (
    <ViewWait state={state} />
  );
}

function Projects({ projects, onGoTo }: Pick<ViewProps, 'onGoTo'> & { readonly projects: ProjectsAnswer }) {
  const messages = useProjectsMessages();
  const styles = useStyles();
  const [filter, setFilter] = useState<FilterKey>('notStarted');
  const [query, setQuery] = useState('');
  const [pages, setPages] = useState(1);
  const [copied, setCopied] = useState('');
  const deferred = useDeferredValue(query);
  const listed = useMemo(() => listedProjects(projects, filter, deferred), [projects, filter, deferred]);
  const list = filter === 'all' ? null : projects.lists[filter];
  const count = (key: FilterKey) =>
    key === 'all' ? projects.projects.length : projects.lists[key].items.length;
  const copy = async (text: string, rows: number) =>
    setCopied((await copyText(text)) ? messages.copied(rows) : messages.notCopied);
  const weekly = LISTS.reduce((sum, key) => sum + count(key), 0);

  return (
    <section aria-labelledby="projects-title">
      <h2 id="projects-title" className={styles.title}>
        {messages.title(projects.asOf)}
      </h2>
      <div role="group" aria-label={messages.filter} className={styles.filters}>
        {FILTERS.map((key) => (
          <ToggleButton
            key={key}
            size="small"
            checked={filter === key}
            onClick={() => {
              setFilter(key);
              setPages(1);
              setCopied('');
            }}
          >
            {messages.filters[key]} {count(key)}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.tools}>
        <SearchBox
          className={styles.search}
          aria-label={messages.search}
          placeholder={messages.search}
          value={query}
          onChange={(_, { value }) => setQuery(value)}
        />
        <Button
          className={styles.copy}
          icon={<CopyRegular />}
          disabled={listed.length === 0}
          onClick={() => void copy(scheduleText(listed, messages), listed.length)}
        >
          {messages.copy}
        </Button>
        <Button
          className={styles.copy}
          icon={<CopyRegular />}
          disabled={weekly === 0}
          onClick={() => void copy(weeklyText(projects, messages), weekly)}
        >
          {messages.copyWeekly}
        </Button>
      </div>
      <div role="status" className={styles.note}>
        {copied}
      </div>
      {list && list.legend !== '' && <div className={styles.note}>{list.legend}</div>}
      {list?.gaps.map((gap) => (
        <div key={gap} className={styles.note}>
          {messages.gap(gap)}
        </div>
      ))}
      {listed.length === 0 && (
        <p>{deferred.trim() === '' ? messages.empty[filter] : messages.noMatch(deferred)}</p>
      )}
      <ul className={styles.list}>
        {listed.slice(0, PAGE * pages).map((each) => (
          <ProjectRow
            key={`${each.project.address} ${each.attention?.address ?? ''}`}
            listed={each}
            steps={projects.steps}
            onGoTo={onGoTo}
          />
        ))}
      </ul>
      {listed.length > PAGE * pages && (
        <MoreButton count={Math.min(PAGE, listed.length - PAGE * pages)} onMore={() => setPages(pages + 1)} />
      )}
    </section>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CellAddress } from '@zhaoshang/core';
import { useState } from 'react';
import type { CheckAnswer } from '../../check/check-answer';
import { useMessages } from '../messages/use-messages';
import { FindingCard } from './finding-card';
import type { FindingGroup } from './group-findings';
import { useRovingFocus } from './use-roving-focus';

/** How many findings of a group are drawn at first, and more at a time: thousands at once would stall the pane. */
const PAGE = 50;

const useStyles = makeStyles({
  title: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  number: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

interface FindingListProps {
  readonly groups: readonly FindingGroup[];
  readonly rules: CheckAnswer['rules'];
  readonly onGoTo: (cell: CellAddress) => void;
}

/** Groups of findings as feeds of articles, walked with the arrow keys as one list. */
export function FindingList({ groups, rules, onGoTo }: FindingListProps) {
  const styles = useStyles();
  const messages = useMessages();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [pages, setPages] = useState<Readonly<Record<string, number>>>({});
  const shown = groups.map((group) => ({
    ...group,
    shown: group.findings.slice(0, PAGE * (pages[group.key] ?? 1)),
  }));
  const { active, current, setCurrent, onKeyDown, register } = useRovingFocus(
    shown.reduce((sum, group) => sum + group.shown.length, 0),
  );
  const toggle = (key: string) =>
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });

  let index = 0;
  return shown.map((group) => (
    <section key={group.key} aria-labelledby={`group-${group.key}`}>
      <h3 id={`group-${group.key}`} className={styles.title}>
        {group.title} <span className={styles.number}>{group.findings.length}</span>
      </h3>
      <div role="feed" aria-labelledby={`group-${group.key}`}>
        {group.shown.map((finding, within) => {
          const at = index++;
          const key = `${finding.fingerprint} ${finding.cells.join()}`;
          return (
            <FindingCard
              key={key}
              finding={finding}
              rule={rules[finding.rule]}
              position={within + 1}
              count={group.findings.length}
              active={at === active}
              marked={at === current}
              open={open.has(key)}
              register={register(at)}
              onKeyDown={(event) => onKeyDown(event, at)}
              onFocus={() => setCurrent(at)}
              onToggle={() => toggle(key)}
              onGoTo={onGoTo}
            />
          );
        })}
      </div>
      {group.shown.length < group.findings.length && (
        <Button
          appearance="subtle"
          onClick={() => setPages({ ...pages, [group.key]: (pages[group.key] ?? 1) + 1 })}
        >
          {messages.more(Math.min(PAGE, group.findings.length - group.shown.length))}
        </Button>
      )}
    </section>
  ));
}

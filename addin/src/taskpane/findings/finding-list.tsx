import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellAddress } from '@zhaoshang/core';
import { useId, useState } from 'react';
import type { CheckAnswer, ShownFinding } from '../../check/check-answer';
import { MoreButton } from '../focus/more-button';
import { FindingCard, type FindingCardProps } from './finding-card';
import type { FindingGroup } from './group-findings';
import { useRovingFocus } from './use-roving-focus';
import type { GivenAnswer } from './waiver-form';

/** How many findings of a group are drawn at first, and more at a time: thousands at once would stall the pane. */
const PAGE = 25;
/** How many are drawn at first over all groups; the groups after them open on demand. */
const MOST = 50;

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
  readonly onBack: () => void;
  readonly signer: FindingCardProps['signer'];
  readonly onAnswer: (finding: ShownFinding, answer: GivenAnswer) => void;
}

/** Groups of findings as feeds of articles, walked with the arrow keys as one list. */
export function FindingList({ groups, rules, onGoTo, onBack, signer, onAnswer }: FindingListProps) {
  const styles = useStyles();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [pages, setPages] = useState<Readonly<Record<string, number>>>({});
  const id = useId();
  const shown = firstPages(groups, pages);
  const flat = shown.flatMap((group) => group.shown);
  const jump = (index: number) => {
    const cell = flat[index]?.at[0];
    if (cell) onGoTo(cell);
  };
  const { active, current, setCurrent, onKeyDown, register } = useRovingFocus(flat.length, jump);
  const toggle = (key: string) =>
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });

  let index = 0;
  return shown.map((group, place) => (
    <section key={group.key} aria-labelledby={`${id}-${place}`}>
      <h3 id={`${id}-${place}`} className={styles.title}>
        {group.title} <span className={styles.number}>{group.findings.length}</span>
      </h3>
      <div role="feed" aria-labelledby={`${id}-${place}`}>
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
              onBack={onBack}
              signer={signer}
              onAnswer={(answer) => onAnswer(finding, answer)}
            />
          );
        })}
      </div>
      {group.shown.length < group.findings.length && (
        <MoreButton
          count={Math.min(PAGE, group.findings.length - group.shown.length)}
          onMore={() => setPages({ ...pages, [group.key]: group.pages + 1 })}
        />
      )}
    </section>
  ));
}

/** What of each group is drawn: the pages that were asked for, and a first page while there is room. */
function firstPages(groups: readonly FindingGroup[], pages: Readonly<Record<string, number>>) {
  let drawn = 0;
  return groups.map((group) => {
    const asked = pages[group.key] ?? (drawn < MOST ? 1 : 0);
    const shown = group.findings.slice(0, PAGE * asked);
    drawn += shown.length;
    return { ...group, pages: asked, shown };
  });
}

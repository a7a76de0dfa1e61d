import { makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import type { BoardDimension } from '@zhaoshang/core';
import { Fragment, useState } from 'react';
import type { BoardAnswer, GroupPart, ShownGroup } from '../../check/board-answer';
import { MoreButton } from '../focus/more-button';
import type { ViewProps } from '../navigation/navigation';
import { useBoardMessages } from './board-messages';
import { RowList } from './row-list';
import { useSectionStyles } from './section-styles';
import { useTableStyles } from './table-styles';
import { TextLink } from '../navigation/text-link';

const PAGE = 20;
const PARTS: readonly GroupPart[] = ['projects', 'formal', 'framework', 'funds'];

const useStyles = makeStyles({
  switch: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS },
  rows: { padding: tokens.spacingHorizontalS, backgroundColor: tokens.colorNeutralBackground3 },
});

interface Open {
  readonly by: BoardDimension;
  readonly group: string;
  readonly part: GroupPart;
}

interface GroupTableProps extends ViewProps {
  readonly groupings: BoardAnswer['groupings'];
}

/** Contracts and funds by group, with a switch of the dimension; every number opens into its rows. */
export function GroupTable({ groupings, answer, client, onGoTo }: GroupTableProps) {
  const messages = useBoardMessages();
  const section = useSectionStyles();
  const styles = useStyles();
  const table = useTableStyles();
  const name = mergeClasses(table.cell, table.name);
  const [by, setBy] = useState<BoardDimension>('unit');
  const [open, setOpen] = useState<Open | null>(null);
  const [pages, setPages] = useState(1);
  const grouping = groupings.find((each) => each.by === by);
  if (!grouping) return null;
  const shown = grouping.groups.slice(0, PAGE * pages);
  const isOpen = (group: string, part: GroupPart) => open?.group === group && open.part === part;
  return (
    <section aria-labelledby="groups-title">
      <h2 id="groups-title" className={section.title}>
        {messages.groups}
      </h2>
      <div role="group" aria-label={messages.groupBy} className={styles.switch}>
        {groupings.map((each) => (
          <ToggleButton
            key={each.by}
            size="small"
            appearance="subtle"
            checked={each.by === by}
            onClick={() => {
              setBy(each.by);
              setOpen(null);
              setPages(1);
            }}
          >
            {each.name}
          </ToggleButton>
        ))}
      </div>
      {grouping.why !== null && <p>{messages.groupMissing(grouping.why)}</p>}
      {grouping.why === null && grouping.groups.length === 0 && <p>{messages.noGroups}</p>}
      {shown.length > 0 && (
        <table className={table.table} aria-labelledby="groups-title">
          <thead>
            <tr>
              <th scope="col" className={name}>
                {grouping.name}
              </th>
              {PARTS.map((part) => (
                <th key={part} scope="col" className={table.cell}>
                  {messages.columns[part]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((group) => (
              <Fragment key={group.name}>
                <tr>
                  <th scope="row" className={name}>
                    {group.name}
                  </th>
                  {PARTS.map((part) => {
                    const text = numberOf(group, part);
                    return (
                      <td key={part} className={table.cell}>
                        {text === null ? (
                          '—'
                        ) : (
                          <TextLink
                            aria-label={`${group.name} ${messages.columns[part]} ${text}`}
                            aria-expanded={isOpen(group.name, part)}
                            onClick={() =>
                              setOpen(isOpen(group.name, part) ? null : { by, group: group.name, part })
                            }
                          >
                            {text}
                          </TextLink>
                        )}
                      </td>
                    );
                  })}
                </tr>
                {open?.group === group.name && (
                  <tr>
                    <td colSpan={PARTS.length + 1} className={styles.rows}>
                      <RowList key={open.part} of={open} client={client} stamp={answer} onGoTo={onGoTo} />
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
      {shown.length < grouping.groups.length && (
        <MoreButton
          count={Math.min(PAGE, grouping.groups.length - shown.length)}
          onMore={() => setPages(pages + 1)}
        />
      )}
    </section>
  );
}

/** A number of a group as text; null where nothing is known, which is not zero. */
function numberOf(group: ShownGroup, part: GroupPart): string | null {
  const yi = { formal: group.formalAmount, framework: group.frameworkAmount, funds: group.fundsYear };
  if (part === 'projects') return group.projects > 0 ? String(group.projects) : null;
  return yi[part]?.text ?? null;
}

import { mergeClasses } from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import type { LeagueKey, ShownLeague, ShownLeagueRow } from '../../check/league-answer';
import { RowList } from '../board/row-list';
import type { ViewProps } from '../navigation/navigation';
import { TextLink } from '../navigation/text-link';
import { useStandingsMessages, type StandingsMessages } from './standings-messages';
import { useStandingsStyles } from './standings-styles';

interface LeagueTableProps extends ViewProps {
  readonly league: ShownLeague;
  /** Only this group, with the places within it; '' for all. */
  readonly group: string;
}

/** The places of a board; each name opens into its points and its cells. */
export function LeagueTable({ league, group, answer, client, onGoTo }: LeagueTableProps) {
  const messages = useStandingsMessages();
  const styles = useStandingsStyles();
  const [open, setOpen] = useState<LeagueKey | null>(null);
  const { columns } = messages;
  const rows = league.rows.filter(
    ({ place, group: own }) => place !== null && (group === '' || own === group),
  );
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.name)}>
            {columns.place}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.name)}>
            {league.of === 'units' ? columns.unit : columns.person}
          </th>
          <th scope="col" className={styles.head}>
            {columns.score}
          </th>
          <th scope="col" className={styles.head}>
            {columns.moved}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const isOpen = open?.name === row.name;
          const place = group === '' ? row.place : row.groupPlace;
          return (
            <Fragment key={row.name}>
              <tr>
                <td className={mergeClasses(styles.cell, styles.name)}>
                  {place !== null && (group === '' && row.tied ? messages.tied(place) : place)}
                </td>
                <th scope="row" className={mergeClasses(styles.cell, styles.name, styles.wrap)}>
                  <TextLink
                    aria-expanded={isOpen}
                    title={messages.open(row.name)}
                    onClick={() => setOpen(isOpen ? null : { league: league.of, name: row.name })}
                  >
                    {row.name}
                  </TextLink>
                </th>
                <td className={styles.cell}>{row.score}</td>
                <td className={styles.cell}>{movement(row, messages)}</td>
              </tr>
              {isOpen && (
                <tr>
                  <td colSpan={4} className={styles.detail}>
                    {row.group !== '' && <div>{messages.group(row.group, row.groupPlace)}</div>}
                    {row.items.map(({ item, sum, score }) => (
                      <div key={item}>{messages.itemLine(item, sum, score)}</div>
                    ))}
                    <RowList of={open} client={client} stamp={answer} onGoTo={onGoTo} />
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

/** How far a place moved since last month, in words: a colour alone tells nothing to some. */
function movement({ place, lastMonth }: ShownLeagueRow, messages: StandingsMessages): string {
  if (place === null || lastMonth === null) return messages.noBefore;
  const up = lastMonth - place;
  return up === 0 ? messages.same : up > 0 ? messages.up(up) : messages.down(-up);
}

import { mergeClasses } from '@fluentui/react-components';
import type { CellAddress } from '@zhaoshang/core';
import type { ShownPeers } from '../../check/league-answer';
import { useSectionStyles } from '../board/section-styles';
import { useMessages } from '../messages/use-messages';
import { TextLink } from '../navigation/text-link';
import { useStandingsMessages } from './standings-messages';
import { useStandingsStyles } from './standings-styles';

interface PeersViewProps {
  readonly peers: ShownPeers;
  readonly onGoTo: (cell: CellAddress) => void;
}

/** The districts of the area side by side, each figure with its place and a link to its cell. */
export function PeersView({ peers, onGoTo }: PeersViewProps) {
  const { goTo } = useMessages();
  const messages = useStandingsMessages();
  const section = useSectionStyles();
  const styles = useStandingsStyles();
  if (peers.why !== null) return <div>{peers.why}。</div>;
  return (
    <section aria-labelledby="peers-title">
      <h3 id="peers-title" className={section.title}>
        {messages.peersTitle(peers.sheet)}
      </h3>
      <table className={styles.table} aria-labelledby="peers-title">
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.name)}>
              {messages.district}
            </th>
            {peers.headings.map((heading) => (
              <th key={heading} scope="col" className={styles.head}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {peers.rows.map(({ name, figures }) => (
            <tr key={name}>
              <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                {name}
              </th>
              {figures.map(({ text, place, cell, address }) => (
                <td key={address} className={styles.cell}>
                  {text === '' ? (
                    '—'
                  ) : (
                    <>
                      <TextLink title={goTo(address)} onClick={() => onGoTo(cell)}>
                        {text}
                      </TextLink>{' '}
                      <span className={styles.place}>{place !== null && messages.nth(place)}</span>
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {peers.missing.length > 0 && (
        <div className={styles.muted}>{messages.peersMissing(peers.missing.join('、'))}</div>
      )}
    </section>
  );
}

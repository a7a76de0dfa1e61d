import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { CellAddress } from '@zhaoshang/core';
import type { ProseCells } from '../../check/prose-answer';
import { useMessages } from '../messages/use-messages';
import { useProseMessages } from './prose-messages';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, fontSize: tokens.fontSizeBase200 },
  row: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  count: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface CellLinksProps {
  readonly cells: ProseCells;
  readonly onGoTo: (cell: CellAddress) => void;
}

/** The cells behind a figure, each a link to it. */
export function CellLinks({ cells: { count, first }, onGoTo }: CellLinksProps) {
  const styles = useStyles();
  const messages = useProseMessages();
  const { goTo } = useMessages();
  return (
    <>
      <div className={styles.count}>
        {count === 0 ? messages.noCells : messages.cells(count, first.length)}
      </div>
      <ul className={styles.list}>
        {first.map(({ cell, address, name, text }, index) => (
          <li key={index} className={styles.row}>
            <Link as="button" title={goTo(address)} onClick={() => onGoTo(cell)}>
              {address}
            </Link>
            <span>{name}</span>
            <span>{text === name ? '' : text}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

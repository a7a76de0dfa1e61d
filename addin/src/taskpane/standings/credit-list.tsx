import type { CellAddress } from '@zhaoshang/core';
import type { ShownCredit } from '../../check/league-answer';
import { useSectionStyles } from '../board/section-styles';
import { useMessages } from '../messages/use-messages';
import { TextLink } from '../navigation/text-link';
import { useStandingsMessages } from './standings-messages';
import { useStandingsStyles } from './standings-styles';

interface CreditListProps {
  readonly title: string;
  readonly credits: readonly ShownCredit[];
  readonly onGoTo: (cell: CellAddress) => void;
  /** They are credited, to several. */
  readonly isSplit?: boolean;
}

/** Projects whose credit a person should look at; nothing where there are none. */
export function CreditList({ title, credits, onGoTo, isSplit = false }: CreditListProps) {
  const { goTo } = useMessages();
  const messages = useStandingsMessages();
  const section = useSectionStyles();
  const styles = useStandingsStyles();
  if (credits.length === 0) return null;
  return (
    <section>
      <h3 className={section.title}>{title}</h3>
      <ul className={styles.list}>
        {credits.map(({ project, text, cell, address }) => (
          <li key={address}>
            {isSplit ? `${project}：${text}` : messages.uncreditedLine(project, text)}{' '}
            <TextLink title={goTo(address)} onClick={() => onGoTo(cell)}>
              {address}
            </TextLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

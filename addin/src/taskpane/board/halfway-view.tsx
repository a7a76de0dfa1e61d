import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { BoardAnswer } from '../../check/board-answer';
import type { ViewProps } from '../navigation/navigation';
import { useBoardMessages } from './board-messages';
import { RowList } from './row-list';
import { useSectionStyles } from './section-styles';
import { TextLink } from '../navigation/text-link';

const COLOURS = { holds: 'success', fails: 'danger', unknown: 'informative' } as const;

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  text: { margin: `${tokens.spacingVerticalXS} 0` },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, lineHeight: tokens.lineHeightBase300 },
  rows: { fontSize: tokens.fontSizeBase200 },
});

interface HalfwayViewProps extends ViewProps {
  readonly halfway: BoardAnswer['halfway'];
}

/** 双过半: the verdict, the margins, and what would overturn it. */
export function HalfwayView({ halfway, answer, client, onGoTo }: HalfwayViewProps) {
  const messages = useBoardMessages();
  const section = useSectionStyles();
  const styles = useStyles();
  const [open, setOpen] = useState<{ readonly risk: string } | null>(null);
  return (
    <section aria-labelledby="halfway-title">
      <div className={styles.head}>
        <h2 id="halfway-title" className={section.title}>
          {messages.halfway}
        </h2>
        <Badge appearance="tint" color={COLOURS[halfway.verdict]}>
          {messages.verdicts[halfway.verdict]}
        </Badge>
      </div>
      <p lang="zh-CN" className={styles.text}>
        {halfway.text}
      </p>
      <ul className={styles.list}>
        {halfway.risks.map(({ key, overturns, text, rows }) => (
          <li key={key}>
            <strong>{overturns ? messages.overturns : messages.stands}</strong> {text}{' '}
            {rows > 0 && (
              <TextLink
                aria-expanded={open?.risk === key}
                onClick={() => setOpen(open?.risk === key ? null : { risk: key })}
              >
                {messages.openRows(rows)}
              </TextLink>
            )}
            {open?.risk === key && (
              <div className={styles.rows}>
                <RowList of={open} client={client} stamp={answer} onGoTo={onGoTo} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

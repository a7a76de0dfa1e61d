import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useId, useImperativeHandle, useRef, useState, type ReactNode, type Ref } from 'react';
import { flushSync } from 'react-dom';
import { MoreButton } from '../focus/more-button';
import type { Block, Mark } from './blocks';
import { useProseMessages } from './prose-messages';
import { TextBlock } from './text-block';
import { useFigureFocus } from './use-figure-focus';

/** Paragraphs drawn at once: a text of two hundred pages must not hold up the pane. */
const PAGE = 60;

const useStyles = makeStyles({
  text: { lineHeight: '1.9', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  detail: {
    position: 'sticky',
    bottom: 0,
    maxHeight: '230px',
    overflowY: 'auto',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  figure: { fontWeight: tokens.fontWeightSemibold },
});

export interface FigureTextHandle {
  /** Brings a figure into view and the keyboard to it. */
  readonly goTo: (figure: number) => void;
}

interface FigureTextProps {
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
  /** Where Tab enters the text. */
  readonly first: number;
  readonly label: string;
  readonly detailOf: (figure: number) => ReactNode;
  readonly ref?: Ref<FigureTextHandle>;
}

/** A text whose every figure can be pointed at or focused; what is known of it stands at the foot of the pane. */
export function FigureText({ blocks, marks, first, label, detailOf, ref }: FigureTextProps) {
  const styles = useStyles();
  const messages = useProseMessages();
  const id = useId();
  const [limit, setLimit] = useState(PAGE);
  const text = useRef<HTMLDivElement>(null);
  const { active, held, shown, hold, handlers } = useFigureFocus(first);
  const find = (figure: number) => text.current?.querySelector<HTMLElement>(`[data-figure="${figure}"]`);
  // The detail may have come over the very figure that was clicked.
  useEffect(() => {
    if (held === null) return;
    text.current?.querySelector(`[data-figure="${held}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [held]);
  useImperativeHandle(ref, () => ({
    goTo: (figure) => {
      const block = blocks.findIndex(({ pieces }) => pieces.includes(figure));
      if (block >= limit) flushSync(() => setLimit(block + PAGE));
      find(figure)?.focus();
    },
  }));
  const within = (block: Block, figure: number | null) =>
    figure !== null && block.pieces.includes(figure) ? figure : null;
  return (
    <>
      {/* Keys and pointer of all figures are heard here. */}
      <div ref={text} role="group" aria-label={label} className={styles.text} {...handlers}>
        {blocks.slice(0, limit).map((block, index) => (
          <TextBlock
            key={index}
            block={block}
            marks={marks}
            active={within(block, active)}
            shown={within(block, shown)}
            detailId={id}
          />
        ))}
      </div>
      {blocks.length > limit && (
        <MoreButton count={Math.min(PAGE, blocks.length - limit)} onMore={() => setLimit(limit + PAGE)} />
      )}
      {shown !== null && marks[shown] && (
        <section
          id={id}
          aria-label={messages.detail}
          className={styles.detail}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            find(shown)?.focus();
            hold(null);
          }}
        >
          <div className={styles.head}>
            <span className={styles.figure}>{marks[shown].text}</span>
            <Button
              appearance="transparent"
              size="small"
              icon={<DismissRegular />}
              aria-label={messages.close}
              onClick={() => {
                find(shown)?.focus();
                hold(null);
              }}
            />
          </div>
          {detailOf(shown)}
        </section>
      )}
    </>
  );
}

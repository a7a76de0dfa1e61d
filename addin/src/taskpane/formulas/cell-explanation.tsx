import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellAddress } from '@zhaoshang/core';
import type { ViewClient } from '../../check/board-views';
import type { CellStory } from '../../check/cell-story-answer';
import type { Call } from '../../formulas/calls';
import { formatReference, type Reference } from '../../formulas/reference';
import { useSectionStyles } from '../board/section-styles';
import { useMessages } from '../messages/use-messages';
import { TextLink } from '../navigation/text-link';
import { CellLinks } from '../prose/cell-links';
import { CallPreview } from './call-preview';
import type { ExplainedCell } from './explained-cell';
import { useFormulaMessages } from './formula-messages';
import type { FunctionTexts } from './function-texts';
import { usePreview } from './use-preview';

const useStyles = makeStyles({
  part: { marginTop: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  formula: { fontFamily: tokens.fontFamilyMonospace },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

interface CellExplanationProps {
  readonly explained: ExplainedCell;
  readonly functions: FunctionTexts;
  readonly client: ViewClient;
  readonly onGoTo: (cell: CellAddress) => void;
}

/** What is said of a cell: its formula, our functions explained, its place in the ledger, the figures that equal it. */
export function CellExplanation({ explained, functions, client, onGoTo }: CellExplanationProps) {
  const messages = useFormulaMessages();
  const styles = useStyles();
  const { cell, content, calls, references, story } = explained;
  const { formula, value } = content;
  return (
    <>
      <div className={styles.part}>
        {formula !== null && <code className={styles.formula}>{formula}</code>}
        {formula === null && (value === null ? messages.blank : messages.typed(String(value)))}
      </div>
      {calls.map((call, index) => (
        <CallPart key={index} call={call} home={cell.sheet} functions={functions} client={client} />
      ))}
      {references.length > 0 && <References references={references} home={cell.sheet} onGoTo={onGoTo} />}
      {value !== null && <Story story={story} onGoTo={onGoTo} />}
    </>
  );
}

interface CallPartProps extends Pick<CellExplanationProps, 'functions' | 'client'> {
  readonly call: Call;
  readonly home: string;
}

function CallPart({ call: { id, args }, home, functions, client }: CallPartProps) {
  const styles = useStyles();
  const count = functions.texts.get(id)?.parameters.length ?? args.length;
  const preview = usePreview(client, { id, args, count, home });
  return <div className={styles.part}>{preview && <CallPreview preview={preview} isRatio={false} />}</div>;
}

interface ReferencesProps extends Pick<CellExplanationProps, 'onGoTo'> {
  readonly references: readonly Reference[];
  readonly home: string;
}

function References({ references, home, onGoTo }: ReferencesProps) {
  const messages = useFormulaMessages();
  const { goTo } = useMessages();
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <div>{messages.refersTo}</div>
      <div className={styles.links}>
        {references.map((reference) => {
          const text = formatReference(reference, home);
          const { sheet, area } = reference;
          return (
            <TextLink
              key={text}
              title={goTo(text)}
              onClick={() => onGoTo({ sheet: sheet ?? home, row: area.top, column: area.left })}
            >
              {text}
            </TextLink>
          );
        })}
      </div>
    </div>
  );
}

function Story({
  story,
  onGoTo,
}: Pick<CellExplanationProps, 'onGoTo'> & { readonly story: CellStory | null }) {
  const messages = useFormulaMessages();
  const section = useSectionStyles();
  const styles = useStyles();
  if (!story) return <div className={styles.part}>{messages.checkFirst}</div>;
  const { place, figures } = story;
  return (
    <>
      {place && (
        <div className={styles.part}>{messages.inLedger(place.heading, place.record, place.text)}</div>
      )}
      {figures.length > 0 && <div className={styles.part}>{messages.sameFigures}</div>}
      {figures.map(({ name, text, formula, cells }) => (
        <div key={name} className={styles.part}>
          <div>
            {name} {text}
          </div>
          <div className={section.muted}>{formula}</div>
          <CellLinks cells={cells} open={false} onGoTo={onGoTo} />
        </div>
      ))}
      {!place && figures.length === 0 && <div className={styles.part}>{messages.noFigure}</div>}
    </>
  );
}

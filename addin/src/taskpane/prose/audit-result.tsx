import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CellAddress } from '@zhaoshang/core';
import { useId, useMemo, useRef } from 'react';
import type { ProseAudit } from '../../check/prose-answer';
import { useSectionStyles } from '../board/section-styles';
import { TextLink } from '../navigation/text-link';
import { draftBlocks } from './blocks';
import { FigureText, type FigureTextHandle } from './figure-text';
import { useProseMessages } from './prose-messages';
import { RelationDetail } from './relation-detail';
import { MARKS, useVerdictStyles, VERDICTS } from './verdict-look';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '1.5em' },
  item: { paddingBlock: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  note: { margin: 0 },
});

interface AuditResultProps {
  readonly audit: ProseAudit;
  readonly onGoTo: (cell: CellAddress) => void;
}

/** What an audit found: the disagreements, then the text with every figure underlined by its verdict. */
export function AuditResult({ audit, onGoTo }: AuditResultProps) {
  const { text, figures, relations, asOf } = audit;
  const messages = useProseMessages();
  const section = useSectionStyles();
  const styles = useStyles();
  const looks = useVerdictStyles();
  const id = useId();
  const shownText = useRef<FigureTextHandle>(null);
  const blocks = useMemo(() => draftBlocks(text, figures), [text, figures]);
  const marks = useMemo(() => figures.map(({ raw, verdict }) => ({ text: raw, verdict })), [figures]);
  const disagreements = VERDICTS.slice(0, 3).flatMap((verdict) =>
    relations.filter((relation) => relation.verdict === verdict),
  );
  const first = Math.max(
    0,
    figures.findIndex(({ verdict }) => verdict === 'inconsistent'),
  );
  const gravity = (relation: number) => VERDICTS.indexOf(relations[relation]?.verdict ?? 'unchecked');
  const compared = relations.filter(({ cells }) => cells).length;
  const disagree = relations.filter(({ verdict }) => verdict === 'inconsistent').length;
  return (
    <>
      <p role="status" className={styles.note}>
        {figures.length === 0
          ? messages.noFigures
          : messages.summary(figures.length, relations.length, disagree)}{' '}
        {asOf === null ? messages.alone : messages.against(asOf, compared)}
      </p>
      <section aria-labelledby={`${id}-list`}>
        <h3 id={`${id}-list`} className={section.title}>
          {messages.disagreements(disagreements.length)}
        </h3>
        {disagreements.length === 0 && <p className={styles.note}>{messages.agreed}</p>}
        <ol className={styles.list}>
          {disagreements.map((relation, index) => (
            <li key={index} className={styles.item}>
              <RelationDetail relation={relation} open={false} onGoTo={onGoTo} />
              {relation.figures.slice(0, 1).map((figure) => (
                <TextLink key={figure} onClick={() => shownText.current?.goTo(figure)}>
                  {messages.inText(figures[figure]?.raw ?? '')}
                </TextLink>
              ))}
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby={`${id}-text`}>
        <h3 id={`${id}-text`} className={section.title}>
          {messages.text}
        </h3>
        <ul className={styles.legend}>
          {VERDICTS.map((verdict) => (
            <li key={verdict}>
              <span className={mergeClasses(looks[verdict], looks.mark)} data-mark={MARKS[verdict]}>
                {messages.verdicts[verdict]}
              </span>{' '}
              {figures.filter((figure) => figure.verdict === verdict).length}
            </li>
          ))}
        </ul>
        <p className={mergeClasses(styles.note, section.muted)}>{messages.keys}</p>
        <FigureText
          key={text}
          ref={shownText}
          blocks={blocks}
          marks={marks}
          first={first}
          label={messages.text}
          detailOf={(figure) => {
            const own = [...(figures[figure]?.relations ?? [])].sort((a, b) => gravity(a) - gravity(b));
            return own.length === 0
              ? messages.unchecked
              : own.map((each) => {
                  const relation = relations[each];
                  return relation && <RelationDetail key={each} relation={relation} open onGoTo={onGoTo} />;
                });
          }}
        />
      </section>
    </>
  );
}

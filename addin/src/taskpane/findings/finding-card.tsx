import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import type { CellAddress } from '@zhaoshang/core';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import type { RuleText, ShownFinding } from '../../check/check-answer';
import { useMessages } from '../messages/use-messages';
import { TextLink } from '../navigation/text-link';
import { FindingExplanation } from './finding-explanation';
import { useFindingMessages } from './finding-messages';
import { SeverityIcon } from './severity-icon';
import { WaiverForm, type GivenAnswer, type Signer } from './waiver-form';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    // Clear of the heading that sticks to the top.
    scrollMarginTop: '40px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  marked: { backgroundColor: tokens.colorNeutralBackground2 },
  message: { margin: 0, overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase300 },
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
  },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  rule: { flexGrow: 1, flexBasis: '110px', minWidth: 0, overflowWrap: 'anywhere' },
  // They stay together where there is no room for them beside the rule.
  actions: {
    display: 'flex',
    flexShrink: 0,
    columnGap: tokens.spacingHorizontalXS,
    marginInlineStart: 'auto',
  },
  explain: { minWidth: 'auto', flexShrink: 0, paddingInline: tokens.spacingHorizontalXS },
});

export interface FindingCardProps {
  readonly finding: ShownFinding;
  readonly rule: RuleText | undefined;
  readonly position: number;
  readonly count: number;
  /** Tab enters the list here. */
  readonly active: boolean;
  /** The person is here, or was before going to the cell. */
  readonly marked: boolean;
  readonly open: boolean;
  readonly register: (element: HTMLElement | null) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: () => void;
  readonly onToggle: () => void;
  readonly onGoTo: (cell: CellAddress) => void;
  readonly onBack: () => void;
  /** How an answer to it begins. */
  readonly signer: Signer;
  readonly onAnswer: (answer: GivenAnswer) => void;
}

/** One finding: the sentence, its cells as links, and the explanation on demand. */
export function FindingCard(props: FindingCardProps) {
  const { finding, rule, position, count, active, marked, open, register, onFocus, onToggle, onGoTo } = props;
  const [answering, setAnswering] = useState(false);
  const answerButton = useRef<HTMLButtonElement>(null);
  const close = () => {
    setAnswering(false);
    answerButton.current?.focus();
  };
  const styles = useStyles();
  const messages = useMessages();
  const { answer } = useFindingMessages();
  const id = useId();
  const inner = active ? 0 : -1;

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const [first] = finding.at;
    if (event.target === event.currentTarget) {
      if (event.key === 'Enter' && first) onGoTo(first);
      if (event.key === ' ') {
        event.preventDefault();
        onToggle();
      }
      if (event.key === 'Backspace') {
        event.preventDefault();
        props.onBack();
      }
    }
    props.onKeyDown(event);
  };

  return (
    <article
      ref={register}
      className={mergeClasses(styles.card, marked && styles.marked)}
      tabIndex={inner}
      aria-current={marked || undefined}
      aria-labelledby={`${id}-message`}
      aria-posinset={position}
      aria-setsize={count}
      data-fingerprint={finding.fingerprint}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <SeverityIcon severity={finding.severity} />
      <div>
        <p id={`${id}-message`} lang="zh-CN" className={styles.message}>
          {finding.message}
        </p>
        <div className={styles.links}>
          {finding.at.map((cell, index) => (
            <TextLink
              key={finding.cells[index]}
              tabIndex={inner}
              title={messages.goTo(finding.cells[index] ?? '')}
              onClick={() => onGoTo(cell)}
            >
              {finding.cells[index]}
            </TextLink>
          ))}
        </div>
        <div className={styles.foot}>
          <span lang="zh-CN" className={styles.rule}>
            {finding.rule} {rule?.name}
          </span>
          {finding.beta && (
            <Badge appearance="outline" color="informative" size="small">
              {messages.beta}
            </Badge>
          )}
          <div className={styles.actions}>
            <Button
              className={styles.explain}
              appearance="transparent"
              size="small"
              tabIndex={inner}
              ref={answerButton}
              aria-expanded={answering}
              onClick={() => setAnswering(!answering)}
            >
              {answer}
            </Button>
            <Button
              className={styles.explain}
              appearance="transparent"
              size="small"
              tabIndex={inner}
              iconPosition="after"
              icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
              aria-expanded={open}
              aria-controls={`${id}-explanation`}
              onClick={onToggle}
            >
              {messages.explain}
            </Button>
          </div>
        </div>
        <div id={`${id}-explanation`} hidden={!open}>
          {open && <FindingExplanation finding={finding} rule={rule} />}
        </div>
        {answering && (
          <WaiverForm
            signer={props.signer}
            onCancel={close}
            onSave={(given) => {
              close();
              props.onAnswer(given);
            }}
          />
        )}
      </div>
    </article>
  );
}

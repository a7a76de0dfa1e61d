import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RuleText, ShownFinding } from '../../check/check-answer';
import { useMessages } from '../messages/use-messages';
import { useFindingMessages } from './finding-messages';

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  term: {
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
    marginTop: tokens.spacingVerticalXS,
    ':first-child': { marginTop: 0 },
  },
  detail: { margin: 0 },
  plain: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Why a finding was made and what to do: evidence, reason, next step, innocent explanations, source. */
export function FindingExplanation({ finding, rule }: { finding: ShownFinding; rule: RuleText | undefined }) {
  const messages = useMessages();
  const { difference } = useFindingMessages();
  const styles = useStyles();
  const { comparison } = finding;
  return (
    <dl className={styles.list}>
      {comparison && (
        <Entry term={difference}>
          {[comparison.left, comparison.right].map(([label, text]) => (
            <div key={label}>
              {label}：{text}
            </div>
          ))}
          <div>{comparison.formula}</div>
        </Entry>
      )}
      {finding.evidence.length > 0 && (
        <Entry term={messages.evidence}>
          {finding.evidence.map(([label, text]) => (
            <div key={label}>
              {label}：{text}
            </div>
          ))}
        </Entry>
      )}
      {rule && (
        <>
          <Entry term={messages.nextStep}>{rule.nextStep}</Entry>
          <Entry term={messages.why}>{rule.reason}</Entry>
          {rule.innocent.length > 0 && (
            <Entry term={messages.innocent}>
              <ul className={styles.plain}>
                {rule.innocent.map((explanation) => (
                  <li key={explanation}>{explanation}</li>
                ))}
              </ul>
            </Entry>
          )}
          <Entry term={`${messages.source}（${finding.rule} ${rule.name}）`}>{rule.source}</Entry>
        </>
      )}
    </dl>
  );
}

function Entry({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd lang="zh-CN" className={styles.detail}>
        {children}
      </dd>
    </>
  );
}

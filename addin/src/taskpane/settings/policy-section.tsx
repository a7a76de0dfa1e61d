import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
} from '@fluentui/react-components';
import { POLICY_SHEET } from '@zhaoshang/core';
import type { SettingsAnswer, ShownPolicy } from '../../check/settings-answer';
import type { Barrier } from '../session/barrier';
import type { CheckSession } from '../session/check-session';
import { ConfirmedButton } from './confirmed-button';
import { Section } from './section';
import { useSettingStyles } from './setting-styles';
import { useSettingsMessages } from './settings-messages';

interface PolicySectionProps {
  readonly answer: SettingsAnswer;
  readonly session: CheckSession;
  readonly barrier: Barrier | null;
}

/** The parameters in force (参数), and the sheet in which the bureau changes them. */
export function PolicySection({
  answer: { policies, policySheet, policyRows },
  session,
  barrier,
}: PolicySectionProps) {
  const messages = useSettingsMessages();
  const styles = useSettingStyles();
  const own = policies.filter((policy) => policy.own);
  return (
    <Section title={messages.policies}>
      <p className={styles.paragraph}>{messages.policiesDetail}</p>
      {policySheet ? (
        <Button size="small" onClick={() => void session.places.goTo(policySheet)}>
          {messages.openPolicies}
        </Button>
      ) : (
        <ConfirmedButton
          label={messages.makePolicies}
          writes={messages.makePoliciesWrites}
          barrier={barrier}
          onConfirm={() => void session.addSheets([{ name: POLICY_SHEET, rows: policyRows }])}
        />
      )}
      <Accordion multiple collapsible>
        {own.length > 0 && <Listed value="own" title={messages.ownPolicies(own.length)} policies={own} />}
        <Listed value="all" title={messages.allPolicies(policies.length)} policies={policies} />
      </Accordion>
    </Section>
  );
}

interface ListedProps {
  readonly value: string;
  readonly title: string;
  readonly policies: readonly ShownPolicy[];
}

function Listed({ value, title, policies }: ListedProps) {
  const messages = useSettingsMessages();
  const styles = useSettingStyles();
  return (
    <AccordionItem value={value}>
      <AccordionHeader size="small" as="h3">
        {title}
      </AccordionHeader>
      <AccordionPanel>
        <ul className={styles.list}>
          {policies.map((policy) => (
            <li key={policy.key} className={styles.item}>
              <span className={styles.text}>
                {policy.name}：{policy.value}
                {policy.unit && `（${policy.unit}）`}
                <div className={styles.muted}>{policy.meaning}</div>
                <div className={styles.muted}>{policy.own ? messages.own : policy.source}</div>
              </span>
            </li>
          ))}
        </ul>
      </AccordionPanel>
    </AccordionItem>
  );
}

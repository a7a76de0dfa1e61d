import { Button } from '@fluentui/react-components';
import type { Mapping } from '@zhaoshang/core';
import type { CheckSession } from '../session/check-session';
import { decidedItems } from './decided-items';
import { Section } from './section';
import { useSettingStyles } from './setting-styles';
import { useSettingsMessages } from './settings-messages';

/** What was decided about columns and sheets, each to be taken back. */
export function MappingSection({
  mapping,
  session,
}: {
  readonly mapping: Mapping;
  readonly session: CheckSession;
}) {
  const messages = useSettingsMessages();
  const styles = useSettingStyles();
  const items = decidedItems(mapping, messages);
  return (
    <Section title={messages.mapping}>
      {items.length === 0 && <p className={styles.paragraph}>{messages.mappingNone}</p>}
      <ul className={styles.list}>
        {items.map(({ key, sheet, text, without }) => (
          <li key={key} className={styles.item}>
            <span className={styles.text}>
              {sheet}：{text}
            </span>
            <Button
              size="small"
              appearance="subtle"
              onClick={() => void session.decisions.keep({ mapping: without }, 'mapping')}
            >
              {messages.drop}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import type { CellAddress } from '@zhaoshang/core';
import type { SettingsAnswer } from '../../check/settings-answer';
import { TextLink } from '../navigation/text-link';
import type { Barrier } from '../session/barrier';
import type { CheckSession } from '../session/check-session';
import { ConfirmedButton } from './confirmed-button';
import { Section } from './section';
import { useSettingStyles } from './setting-styles';
import { useSettingsMessages } from './settings-messages';

/** The sheet that keeps the units. */
export const UNIT_SHEET = '单位名录';

interface UnitSectionProps {
  readonly answer: SettingsAnswer;
  readonly session: CheckSession;
  readonly barrier: Barrier | null;
}

/** The unit directory (单位名录) with the aliases, and the units that it lacks. */
export function UnitSection({
  answer: { units, unknownUnits, unitRows },
  session,
  barrier,
}: UnitSectionProps) {
  const messages = useSettingsMessages();
  const styles = useSettingStyles();
  const goTo = (cell: CellAddress) => void session.places.goTo(cell);
  if (units.length === 0)
    return (
      <Section title={messages.units}>
        <p className={styles.paragraph}>{messages.noUnits}</p>
        {unitRows.length > 1 && (
          <ConfirmedButton
            label={messages.makeUnits}
            writes={messages.makeUnitsWrites}
            barrier={barrier}
            onConfirm={() => void session.addSheets([{ name: UNIT_SHEET, rows: unitRows }])}
          />
        )}
      </Section>
    );
  return (
    <Section title={messages.units}>
      {unknownUnits.length > 0 && (
        <>
          <p className={styles.paragraph}>{messages.unknownUnits(unknownUnits.length)}</p>
          <ul className={styles.list}>
            {unknownUnits.map(({ name, projects, cell }) => (
              <li key={name} className={styles.item}>
                <TextLink onClick={() => goTo(cell)}>{name}</TextLink>
                <span className={styles.aside}>{messages.projects(projects)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Accordion collapsible>
        <AccordionItem value="units">
          <AccordionHeader size="small" as="h3">
            {messages.unitsOf(units.length)}
          </AccordionHeader>
          <AccordionPanel>
            <ul className={styles.list}>
              {units.map(({ name, aliases, cell }) => (
                <li key={`${cell.sheet} ${cell.row}`} className={styles.item}>
                  <TextLink onClick={() => goTo(cell)}>{name}</TextLink>
                  {aliases.length > 0 && (
                    <span className={styles.aside}>{messages.aliases(aliases.join('、'))}</span>
                  )}
                </li>
              ))}
            </ul>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </Section>
  );
}

import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Recognition } from '../../check/check-answer';
import { useMessages } from '../messages/use-messages';
import type { CheckSession } from '../session/check-session';
import { TableReading } from './table-reading';
import { UnreadSheets } from './unread-sheets';

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  panel: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

interface HowReadViewProps {
  readonly answer: Recognition;
  readonly session: CheckSession;
}

/** How each sheet was read: its kind, columns and their meaning, rows left out; corrected on the spot. */
export function HowReadView({ answer: { tables, unread }, session }: HowReadViewProps) {
  const messages = useMessages();
  const styles = useStyles();
  return (
    <section aria-labelledby="how-read-title">
      <h2 id="how-read-title" className={styles.title}>
        {messages.howRead}
      </h2>
      <Accordion multiple collapsible>
        {tables.map((table, index) => (
          <AccordionItem key={index} value={index}>
            <AccordionHeader size="small" as="h3">
              {table.sheet === table.kindName ? table.sheet : `${table.sheet}：${table.kindName}`}
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <TableReading table={table} session={session} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
      <UnreadSheets sheets={unread} session={session} />
    </section>
  );
}

import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { decisionsFor } from '@zhaoshang/core';
import { useFirstUseMessages } from '../first-use/first-use-messages';
import { SheetDecisions } from '../first-use/sheet-decisions';
import type { CheckSession } from '../session/check-session';

const useStyles = makeStyles({
  panel: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface UnreadSheetsProps {
  /** Names of the sheets. */
  readonly sheets: readonly string[];
  readonly session: CheckSession;
}

/** Sheets in which no ledger was recognised (没有认出的工作表): whoever knows better says where the header is. */
export function UnreadSheets({ sheets, session }: UnreadSheetsProps) {
  const messages = useFirstUseMessages();
  const styles = useStyles();
  const { mapping } = session.getState().decisions;
  return (
    <Accordion multiple collapsible>
      {sheets.map((sheet) => (
        <AccordionItem key={sheet} value={sheet}>
          <AccordionHeader size="small" as="h3">
            {messages.unread(sheet)}
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <div>{messages.unreadDetail}</div>
            <SheetDecisions
              sheet={sheet}
              kind={decisionsFor(mapping, sheet).kind ?? 'other'}
              header={null}
              session={session}
            />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

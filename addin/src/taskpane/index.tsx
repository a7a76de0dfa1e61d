import { createRoot } from 'react-dom/client';
import { takeCommands } from '../commands/commands';
import { paneCheckClient } from '../check/check-client';
import { officeEnvironment } from '../port/office/office-environment';
import { officeFormulas } from '../port/office/formulas/office-formulas';
import { officePort } from '../port/office/office-port';
import { officeSheetWriter } from '../port/office/office-sheet-writer';
import { officePaint } from '../port/office/paint/office-paint';
import { FormulaPortProvider } from './formulas/formula-port-context';
import { messagesFor, MessagesProvider } from './messages/use-messages';
import { ShownView } from './navigation/shown-view';
import { CheckSession } from './session/check-session';
import { App } from './shell/app';
import { ErrorBoundary } from './shell/error-boundary';
import { PaneTheme } from './shell/theme';

const root = document.getElementById('root');
if (!root) throw new Error('taskpane.html has no #root');

// The one place where the pane meets Office: everything below knows the port and the environment only.
if (typeof Office === 'undefined') {
  // Office.js comes from Microsoft's server, which an office network may not reach.
  root.textContent = messagesFor(navigator.language).noOffice;
} else {
  void Office.onReady(({ host }) => {
    if (host === Office.HostType.Excel) start(root);
    else root.textContent = messagesFor(navigator.language).noExcel;
  });
}

function start(container: HTMLElement): void {
  const environment = officeEnvironment();
  const messages = messagesFor(environment.language);
  document.documentElement.lang = environment.language;
  const client = paneCheckClient();
  const session = new CheckSession(
    { workbook: officePort, paint: officePaint, sheets: officeSheetWriter },
    client,
  );
  const shown = new ShownView();
  takeCommands(shown);
  createRoot(container).render(
    <ErrorBoundary
      fallback={(retry) => (
        <p role="alert">
          {messages.crashed} <button onClick={retry}>{messages.retry}</button>
        </p>
      )}
    >
      <MessagesProvider value={messages}>
        <PaneTheme environment={environment}>
          <FormulaPortProvider value={officeFormulas}>
            <App session={session} views={client} writer={officeSheetWriter} shown={shown} />
          </FormulaPortProvider>
        </PaneTheme>
      </MessagesProvider>
    </ErrorBoundary>,
  );
  void session.open();
}

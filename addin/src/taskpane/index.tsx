import { createRoot } from 'react-dom/client';
import { paneCheckClient } from '../check/check-client';
import { officeEnvironment } from '../port/office/office-environment';
import { officePort } from '../port/office/office-port';
import { messagesFor, MessagesProvider } from './messages/use-messages';
import { CheckSession } from './session/check-session';
import { App } from './shell/app';
import { ErrorBoundary } from './shell/error-boundary';
import { PaneTheme } from './shell/theme';

// The one place where the pane meets Office: everything below knows the port and the environment only.
void Office.onReady(() => {
  const environment = officeEnvironment();
  const messages = messagesFor(environment.language);
  document.documentElement.lang = environment.language;
  const session = new CheckSession(officePort, paneCheckClient());
  const root = document.getElementById('root');
  if (!root) throw new Error('taskpane.html has no #root');
  createRoot(root).render(
    <ErrorBoundary
      fallback={(retry) => (
        <p role="alert">
          {messages.crashed} <button onClick={retry}>{messages.retry}</button>
        </p>
      )}
    >
      <MessagesProvider value={messages}>
        <PaneTheme environment={environment}>
          <App session={session} />
        </PaneTheme>
      </MessagesProvider>
    </ErrorBoundary>,
  );
  void session.open();
});

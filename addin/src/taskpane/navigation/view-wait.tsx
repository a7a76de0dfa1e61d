import { Spinner, Text } from '@fluentui/react-components';
import { useMessages } from '../messages/use-messages';
import type { ViewState } from './use-view';

/** What stands in place of a view that has not come. */
export function ViewWait({ state }: { readonly state: ViewState<unknown> }) {
  const { tabs, broken, welcomeDetail } = useMessages();
  switch (state.kind) {
    case 'loading':
      return <Spinner size="small" label={tabs.loading} />;
    case 'failed':
      return <Text role="alert">{broken(state.message)}</Text>;
    default:
      return <Text>{welcomeDetail}</Text>;
  }
}

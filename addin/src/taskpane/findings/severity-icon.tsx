import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled, InfoFilled, WarningFilled } from '@fluentui/react-icons';
import type { Severity } from '@zhaoshang/core';
import { useMessages } from '../messages/use-messages';

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
});

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoFilled };

/** The severity as an icon with its name; its shape differs too, for those who do not see the colour. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const { severities } = useMessages();
  const Icon = ICONS[severity];
  return <Icon className={styles[severity]} fontSize={20} title={severities[severity]} />;
}

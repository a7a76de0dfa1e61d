import { Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ComponentProps } from 'react';

const useStyles = makeStyles({
  link: {
    fontSize: 'inherit',
    // In high contrast a button takes the system's colours, and only the line shows that it can be chosen.
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
});

type TextLinkProps = Omit<ComponentProps<'button'>, 'ref'>;

/** A number or an address in running text that can be chosen. */
export function TextLink({ className, ...props }: TextLinkProps) {
  const styles = useStyles();
  return <Link as="button" {...props} className={mergeClasses(styles.link, className)} />;
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';

const useStyles = makeStyles({
  line: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  // Whole where there is room: neither a date nor an amount is broken over two lines.
  item: { display: 'inline-block' },
});

/** Short facts in a row, with dots between them. */
export function DottedLine({ items }: { readonly items: readonly string[] }) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      {items.map((item, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          <span className={styles.item}>{item}</span>
        </Fragment>
      ))}
    </div>
  );
}

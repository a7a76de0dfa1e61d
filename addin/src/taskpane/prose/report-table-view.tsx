import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReportTable } from '@zhaoshang/core';
import { useId } from 'react';
import { useSectionStyles } from '../board/section-styles';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    textAlign: 'right',
    verticalAlign: 'top',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { textAlign: 'left', paddingLeft: 0, overflowWrap: 'anywhere' },
});

/** A table of the report: what the first column names, and its numbers. */
export function ReportTableView({ table: { title, heading, rows } }: { readonly table: ReportTable }) {
  const section = useSectionStyles();
  const styles = useStyles();
  const id = useId();
  const name = mergeClasses(styles.cell, styles.name);
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={section.title}>
        {title}
      </h3>
      <table className={styles.table} aria-labelledby={id}>
        <thead>
          <tr>
            {heading.map((text, column) => (
              <th key={text} scope="col" className={column === 0 ? name : styles.cell}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...numbers], row) => (
            <tr key={row}>
              <th scope="row" className={name}>
                {first}
              </th>
              {numbers.map((text, column) => (
                <td key={column} className={styles.cell}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

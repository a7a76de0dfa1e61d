import { mergeClasses } from '@fluentui/react-components';
import type { ReportTable } from '@zhaoshang/core';
import { useId } from 'react';
import { useSectionStyles } from '../board/section-styles';
import { useTableStyles } from '../board/table-styles';

/** A table of the report: what the first column names, and its numbers. */
export function ReportTableView({ table: { title, heading, rows } }: { readonly table: ReportTable }) {
  const section = useSectionStyles();
  const styles = useTableStyles();
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

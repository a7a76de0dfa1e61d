import { makeStyles, tokens } from '@fluentui/react-components';

/** How a table of numbers looks: a first column that names, and the numbers to the right. */
export const useTableStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    textAlign: 'right',
    verticalAlign: 'top',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  /** Together with `cell`. */
  name: { textAlign: 'left', paddingLeft: 0, overflowWrap: 'anywhere' },
});

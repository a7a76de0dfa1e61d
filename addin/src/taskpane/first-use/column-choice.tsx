import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { FIELDS, type FieldKey, type RecognisedColumn, type RecognisedTable } from '@zhaoshang/core';
import { useFirstUseMessages } from './first-use-messages';

const UNUSED = '';

const useStyles = makeStyles({
  select: { minWidth: 0, width: '100%', '& select': { paddingRight: tokens.spacingHorizontalXXL } },
});

interface ColumnChoiceProps {
  readonly table: RecognisedTable;
  readonly column: RecognisedColumn;
  readonly onChoose: (field: FieldKey | null) => void;
}

/** Chooses what a column means: the likely meanings first, then every meaning that such a table has. */
export function ColumnChoice({ table, column, onChoose }: ColumnChoiceProps) {
  const messages = useFirstUseMessages();
  const styles = useStyles();
  const { field, alternatives, letters, header } = column;
  const likely = [...new Set([...(field ? [field] : []), ...alternatives])];
  const others = table.choices.filter((choice) => !likely.includes(choice));
  const option = (key: FieldKey) => (
    <option key={key} value={key}>
      {FIELDS[key].name}
    </option>
  );
  return (
    <Select
      className={styles.select}
      size="small"
      aria-label={messages.meaningOf(`${table.sheet} ${letters} ${header}`)}
      value={field ?? UNUSED}
      onChange={(_, { value }) => onChoose(value === UNUSED ? null : (value as FieldKey))}
    >
      <option value={UNUSED}>{messages.unused}</option>
      {likely.length > 0 && <optgroup label={messages.likely}>{likely.map(option)}</optgroup>}
      <optgroup label={messages.others}>{others.map(option)}</optgroup>
    </Select>
  );
}

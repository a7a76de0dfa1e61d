import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { TableCellsMergeRegular } from '@fluentui/react-icons';
import { useFormulaMessages } from './formula-messages';
import type { ParameterText } from './function-texts';

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalXS },
  input: { flexGrow: 1, minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
  pick: { flexShrink: 0, minWidth: 0 },
  optional: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ParameterFieldProps {
  readonly parameter: ParameterText;
  /** Its unit or form. */
  readonly unit: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onPick: () => void;
}

/** One parameter of a function: typed, chosen, or taken from the selection in the sheet. */
export function ParameterField({ parameter, unit, value, onChange, onPick }: ParameterFieldProps) {
  const messages = useFormulaMessages();
  const styles = useStyles();
  const { name, description, optional, choices } = parameter;
  const label = (
    <>
      {name} {optional && <span className={styles.optional}>{messages.optional}</span>}
    </>
  );
  const hint = unit === '' ? description : messages.hint(description, unit);
  if (choices.length > 0)
    return (
      <Field label={label} hint={description}>
        <Select value={value} onChange={(_, data) => onChange(data.value)}>
          <option value="">{messages.choice}</option>
          {choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </Select>
      </Field>
    );
  return (
    <Field label={label} hint={hint} required={!optional}>
      {(field) => (
        <div className={styles.row}>
          <Input
            {...field}
            className={styles.input}
            value={value}
            onChange={(_, data) => onChange(data.value)}
          />
          <Button
            className={styles.pick}
            icon={<TableCellsMergeRegular />}
            aria-label={messages.pickFor(name)}
            title={messages.pickFor(name)}
            onClick={onPick}
          >
            {messages.pick}
          </Button>
        </div>
      )}
    </Field>
  );
}

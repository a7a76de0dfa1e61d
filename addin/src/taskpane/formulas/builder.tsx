import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { formatAddress, type CellAddress } from '@zhaoshang/core';
import { useState } from 'react';
import type { ViewClient } from '../../check/board-views';
import type { ShownFunction } from '../../check/formula-answer';
import { typedArgument } from '../../formulas/argument';
import { buildFormula } from '../../formulas/build';
import { formatReference } from '../../formulas/reference';
import { refersTo } from '../../formulas/refers-to';
import { useSectionStyles } from '../board/section-styles';
import { CallPreview } from './call-preview';
import { useFormulaMessages } from './formula-messages';
import { useFormulaPort } from './formula-port-context';
import type { FunctionText } from './function-texts';
import { InsertStep } from './insert-step';
import { ParameterField } from './parameter-field';
import { TroubleBar } from './trouble-bar';
import { usePreview } from './use-preview';
import { useTask } from './use-task';

/** How the registry names a fraction. */
const RATIO = /^小数（1 = 100%）/;

const useStyles = makeStyles({
  builder: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  formula: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground3,
    padding: tokens.spacingHorizontalS,
  },
});

interface BuilderProps {
  readonly text: FunctionText;
  readonly shown: ShownFunction;
  /** The cell that was active when the function was chosen. */
  readonly start: CellAddress;
  readonly client: ViewClient;
  readonly onLeave: () => void;
}

/** Fills in a function, shows what it would give and why, and writes it into a cell. */
export function Builder({ text, shown, start, client, onLeave }: BuilderProps) {
  const port = useFormulaPort();
  const messages = useFormulaMessages();
  const section = useSectionStyles();
  const styles = useStyles();
  const [values, setValues] = useState<readonly string[]>(() => text.parameters.map(() => ''));
  const [target, setTarget] = useState(start);
  const picking = useTask<void>();
  const args = values.map(typedArgument);
  const missing = text.parameters.filter(({ optional }, index) => !optional && values[index]?.trim() === '');
  const count = text.parameters.length;
  const preview = usePreview(
    client,
    missing.length > 0 ? null : { id: text.id, args, count, home: target.sheet },
  );
  const built = buildFormula(text.name, args, target.sheet);
  const formula = built.kind === 'formula' ? built.formula : null;
  const circular = refersTo(args, target);
  const isRatio = RATIO.test(shown.units.at(-1) ?? '');
  const put = (index: number, value: string) =>
    setValues((before) => before.map((each, place) => (place === index ? value : each)));
  const pick = (index: number) =>
    void picking.run(async () => put(index, formatReference(await port.selected(), target.sheet)));
  const retarget = () => void picking.run(async () => setTarget((await port.selected()).active));

  return (
    <div className={styles.builder}>
      <div>
        <Button size="small" icon={<ArrowLeftRegular />} onClick={onLeave}>
          {messages.other}
        </Button>
      </div>
      <div>
        <h3 className={section.title}>{text.name}</h3>
        <div>{text.description}</div>
        <div className={section.muted}>{shown.formula}</div>
        {shown.needs.length > 0 && (
          <div className={section.muted}>{messages.needs(shown.needs.join('、'))}</div>
        )}
      </div>
      {text.parameters.map((parameter, index) => (
        <ParameterField
          key={parameter.name}
          parameter={parameter}
          unit={shown.units[index] ?? ''}
          value={values[index] ?? ''}
          onChange={(value) => put(index, value)}
          onPick={() => pick(index)}
        />
      ))}
      {picking.state.kind === 'failed' && <TroubleBar message={picking.state.message} />}
      <section aria-label={messages.formula}>
        {formula === null ? (
          <TroubleBar message={built.kind === 'too-long' ? messages.tooLong[built.what] : ''} />
        ) : (
          <code className={styles.formula}>{formula}</code>
        )}
      </section>
      <section aria-label={messages.preview} aria-live="polite">
        {preview ? (
          <CallPreview preview={preview} isRatio={isRatio} />
        ) : (
          <div className={section.muted}>
            {messages.fillIn(missing.map(({ name }) => `“${name}”`).join('、'))}
          </div>
        )}
      </section>
      {circular && <TroubleBar message={messages.circular(formatAddress(target))} />}
      <InsertStep
        formula={missing.length === 0 && !circular ? formula : null}
        target={target}
        onRetarget={retarget}
        result={preview?.kind === 'answer' ? preview.answer.result : null}
        isRatio={isRatio}
      />
    </div>
  );
}

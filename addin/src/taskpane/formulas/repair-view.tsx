import { Button, Checkbox, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { formatAddress, type CellAddress } from '@zhaoshang/core';
import { useState } from 'react';
import type { WrittenCell } from '../../port/formula-port';
import { useSectionStyles } from '../board/section-styles';
import { useMessages } from '../messages/use-messages';
import { TextLink } from '../navigation/text-link';
import { damagedFormulas, repairEdits, type DamagedFormula } from './damaged-formulas';
import { useFormulaMessages } from './formula-messages';
import { useFormulaPort } from './formula-port-context';
import type { FunctionTexts } from './function-texts';
import { TroubleBar } from './trouble-bar';
import { useTask } from './use-task';
import { WrittenBar } from './written-bar';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, alignItems: 'stretch' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  body: { flexGrow: 1, minWidth: 0, paddingTop: tokens.spacingVerticalXS },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  // As wide as the box that the others have.
  noBox: { width: '32px', flexShrink: 0 },
});

interface Scan {
  readonly count: number;
  readonly damaged: readonly DamagedFormula[];
}

interface RepairViewProps {
  readonly functions: FunctionTexts;
  readonly onGoTo: (cell: CellAddress) => void;
}

/** 修复公式: finds what Excel has done to our functions, shows before and after, and writes on request. */
export function RepairView({ functions, onGoTo }: RepairViewProps) {
  const port = useFormulaPort();
  const messages = useFormulaMessages();
  const section = useSectionStyles();
  const styles = useStyles();
  const scan = useTask<Scan>();
  const writing = useTask<readonly WrittenCell[]>();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const look = () => {
    writing.clear();
    setLeft(new Set());
    return scan.run(async () => {
      const cells = await port.formulas();
      return { count: cells.length, damaged: damagedFormulas(cells, functions.names) };
    });
  };
  const found = scan.state.kind === 'done' ? scan.state.value : null;
  const wanted = found ? repairEdits(found.damaged.filter(({ cell }) => !left.has(formatAddress(cell)))) : [];
  const repair = async () => {
    if (await writing.run(() => port.write(wanted))) scan.clear();
  };
  const toggle = (address: string, isWanted: boolean) =>
    setLeft((before) => {
      const next = new Set(before);
      if (isWanted) next.delete(address);
      else next.add(address);
      return next;
    });
  return (
    <div className={styles.view}>
      <div className={section.muted}>{messages.repairHint}</div>
      <div>
        <Button disabledFocusable={scan.state.kind === 'busy'} onClick={() => void look()}>
          {messages.scan}
        </Button>
      </div>
      {scan.state.kind === 'busy' && <Spinner size="tiny" label={messages.scanning} />}
      {scan.state.kind === 'failed' && <TroubleBar message={scan.state.message} />}
      {found && (
        <div role="status">
          {found.damaged.length === 0 ? messages.noDamage(found.count) : messages.found(found.damaged.length)}
        </div>
      )}
      {found && found.damaged.length > 0 && (
        <>
          <ul className={styles.list}>
            {found.damaged.map((each) => (
              <DamagedItem
                key={formatAddress(each.cell)}
                damaged={each}
                isWanted={!left.has(formatAddress(each.cell))}
                onToggle={toggle}
                onGoTo={onGoTo}
              />
            ))}
          </ul>
          <div>
            <Button
              appearance="primary"
              disabledFocusable={wanted.length === 0 || writing.state.kind === 'busy'}
              onClick={() => void repair()}
            >
              {messages.repair(wanted.length)}
            </Button>
          </div>
        </>
      )}
      {writing.state.kind === 'failed' && <TroubleBar message={writing.state.message} />}
      {writing.state.kind === 'done' && (
        <WrittenBar says={messages.repaired(writing.state.value.length)} written={writing.state.value} />
      )}
    </div>
  );
}

interface DamagedItemProps extends Pick<RepairViewProps, 'onGoTo'> {
  readonly damaged: DamagedFormula;
  readonly isWanted: boolean;
  readonly onToggle: (address: string, isWanted: boolean) => void;
}

function DamagedItem({ damaged: { cell, formula, repair }, isWanted, onToggle, onGoTo }: DamagedItemProps) {
  const messages = useFormulaMessages();
  const { goTo } = useMessages();
  const section = useSectionStyles();
  const styles = useStyles();
  const address = formatAddress(cell);
  return (
    <li className={styles.item}>
      {repair.after === null ? (
        <span className={styles.noBox} />
      ) : (
        <Checkbox
          aria-label={messages.select(address)}
          checked={isWanted}
          onChange={(_, { checked }) => onToggle(address, checked === true)}
        />
      )}
      <div className={styles.body}>
        <TextLink title={goTo(address)} onClick={() => onGoTo(cell)}>
          {address}
        </TextLink>{' '}
        <span className={section.muted}>{messages.damages[repair.damage]}</span>
        <div className={styles.formula}>
          {messages.before} {formula}
        </div>
        {repair.after !== null && (
          <div className={styles.formula}>
            {messages.after} {repair.after}
          </div>
        )}
      </div>
    </li>
  );
}

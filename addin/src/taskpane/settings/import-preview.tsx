import { parseDay, POLICY_SHEET, policySheet, type Day } from '@zhaoshang/core';
import type { SettingsAnswer } from '../../check/settings-answer';
import { Confirmation } from '../focus/confirmation';
import { useMessages } from '../messages/use-messages';
import { barrierTo } from '../session/barrier';
import type { CheckSession, SheetToAdd } from '../session/check-session';
import { UNIT_SHEET } from './unit-section';
import { useSettingStyles } from './setting-styles';
import type { SettingsFile } from './settings-file';
import { useSettingsMessages } from './settings-messages';

/** Without a reporting date the newest version of each parameter is written. */
const LATEST = parseDay('2199-12-31') as Day;

/** A file of settings that was read and not yet taken in. */
export interface ReadFile {
  readonly name: string;
  readonly settings: SettingsFile;
}

interface ImportPreviewProps {
  readonly file: ReadFile;
  readonly answer: SettingsAnswer | null;
  readonly session: CheckSession;
  readonly onDone: () => void;
}

/** Says what an import brings and replaces, before it does. */
export function ImportPreview({ file: { name, settings }, answer, session, onDone }: ImportPreviewProps) {
  const { noNewSheets } = useMessages();
  const messages = useSettingsMessages();
  const styles = useSettingStyles();
  const { asOf, baseYear, mapping, waivers, policies, units } = settings;
  const counts = {
    asOf,
    mapping: Object.keys(mapping).length,
    waivers: waivers.length,
    policies: Object.keys(policies).length,
    units: units.length,
  };
  const sheets = sheetsOf(settings, answer);
  const barrier = sheets.length > 0 ? barrierTo(session.getState().workbook) : null;
  const take = () => {
    onDone();
    void session.importSettings({
      decisions: { baseYear, mapping, waivers },
      asOf,
      sheets: barrier ? [] : sheets,
    });
  };
  return (
    <Confirmation
      label={messages.importTitle(name)}
      confirm={messages.importNow}
      cancel={messages.cancel}
      onConfirm={take}
      onCancel={onDone}
    >
      <p className={styles.paragraph}>
        {messages.importTitle(name)}：{messages.importItems(counts)}。{messages.importWrites}
      </p>
      {counts.policies > 0 && (
        <p className={styles.paragraph}>
          {answer?.policySheet ? messages.importKeepsPolicies : messages.makePoliciesWrites}
        </p>
      )}
      {counts.units > 0 && (answer?.units.length ?? 0) > 0 && (
        <p className={styles.paragraph}>{messages.importKeepsUnits}</p>
      )}
      {barrier && <p className={styles.paragraph}>{noNewSheets[barrier]}</p>}
    </Confirmation>
  );
}

/** The sheets that hold parameters and units, where the workbook has none of its own. */
function sheetsOf(
  { asOf, policies, units }: SettingsFile,
  answer: SettingsAnswer | null,
): readonly SheetToAdd[] {
  const day = parseDay(asOf) ?? LATEST;
  const needsPolicies = Object.keys(policies).length > 0 && !answer?.policySheet;
  const needsUnits = units.length > 0 && !answer?.units.length;
  return [
    ...(needsPolicies ? [{ name: POLICY_SHEET, rows: policySheet(day, policies) }] : []),
    ...(needsUnits
      ? [
          {
            name: UNIT_SHEET,
            rows: [['单位名称', '简称'], ...units.map(({ name, aliases }) => [name, aliases.join('、')])],
          },
        ]
      : []),
  ];
}

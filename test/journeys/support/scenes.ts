import { boardEnUS } from '../../../addin/src/taskpane/board/board-en-us';
import { boardZhCN } from '../../../addin/src/taskpane/board/board-zh-cn';
import { findingsEnUS } from '../../../addin/src/taskpane/findings/findings-en-us';
import { findingsZhCN } from '../../../addin/src/taskpane/findings/findings-zh-cn';
import { firstUseEnUS } from '../../../addin/src/taskpane/first-use/first-use-en-us';
import { firstUseZhCN } from '../../../addin/src/taskpane/first-use/first-use-zh-cn';
import { formulasEnUS } from '../../../addin/src/taskpane/formulas/formulas-en-us';
import { formulasZhCN } from '../../../addin/src/taskpane/formulas/formulas-zh-cn';
import { enUS } from '../../../addin/src/taskpane/messages/en-us';
import { zhCN } from '../../../addin/src/taskpane/messages/zh-cn';
import type { ViewKey } from '../../../addin/src/taskpane/navigation/shown-view';
import { projectsEnUS } from '../../../addin/src/taskpane/projects/projects-en-us';
import { projectsZhCN } from '../../../addin/src/taskpane/projects/projects-zh-cn';
import { proseEnUS } from '../../../addin/src/taskpane/prose/prose-en-us';
import { proseZhCN } from '../../../addin/src/taskpane/prose/prose-zh-cn';
import { settingsEnUS } from '../../../addin/src/taskpane/settings/settings-en-us';
import { settingsZhCN } from '../../../addin/src/taskpane/settings/settings-zh-cn';
import { sheetsEnUS } from '../../../addin/src/taskpane/sheets/sheets-en-us';
import { sheetsZhCN } from '../../../addin/src/taskpane/sheets/sheets-zh-cn';
import { standingsEnUS } from '../../../addin/src/taskpane/standings/standings-en-us';
import { standingsZhCN } from '../../../addin/src/taskpane/standings/standings-zh-cn';
import type { WorkbenchPage } from './workbench-page';

const ZH = {
  ...{ pane: zhCN, first: firstUseZhCN, findings: findingsZhCN, board: boardZhCN, projects: projectsZhCN },
  ...{ standings: standingsZhCN, sheets: sheetsZhCN, prose: proseZhCN, formulas: formulasZhCN },
  settings: settingsZhCN,
};
const EN: typeof ZH = {
  ...{ pane: enUS, first: firstUseEnUS, findings: findingsEnUS, board: boardEnUS, projects: projectsEnUS },
  ...{ standings: standingsEnUS, sheets: sheetsEnUS, prose: proseEnUS, formulas: formulasEnUS },
  settings: settingsEnUS,
};

/** Every text of the pane, by its language. */
export const TEXTS = { zh: ZH, en: EN } as const;

/** A look at a view: what a person does to come to it from the one before. */
export interface Scene {
  readonly name: string;
  readonly show: (workbench: WorkbenchPage, texts: typeof ZH) => Promise<void>;
}

/** One figure is wrong, one sum does not add up, the rest agrees. */
const DRAFT =
  '上半年全区新签约招商项目29个，其中正式合同20个、框架协议8个。正式合同额95.13亿元，完成全年目标160亿元的59.45%。';

const open = ({ pane }: WorkbenchPage, { pane: { tabs } }: typeof ZH, view: ViewKey) =>
  pane.getByRole('tab', { name: tabs[view], exact: true }).click();
/** The view that is shown. */
const shown = ({ pane }: WorkbenchPage) => pane.locator('[role=tabpanel]:visible');
const press = (at: WorkbenchPage, name: string | RegExp) =>
  shown(at)
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
const heading = (at: WorkbenchPage, name: string) =>
  shown(at).getByRole('heading', { name }).first().waitFor();
const fill = (at: WorkbenchPage, label: string | RegExp, text: string) =>
  shown(at).getByRole('textbox', { name: label }).fill(text);

/** Every view of the pane in its states, in an order in which a person meets them. */
export const SCENES: readonly Scene[] = [
  { name: 'welcome', show: ({ pane }) => pane.locator('button[type=submit]:enabled').waitFor() },
  {
    name: 'check',
    show: async (at) => {
      // A heading that means what another one means is asked about.
      await at.put('在谈项目', 'E3', '牵头单位');
      await at.pane.locator('button[type=submit]').click();
      await at.pane.getByRole('article').first().waitFor();
    },
  },
  {
    name: 'check-explained',
    show: async (at, { pane, findings }) => {
      await press(at, pane.explain);
      await press(at, findings.answer);
      await press(at, findings.paint);
    },
  },
  {
    name: 'check-by-unit',
    show: (at, { findings }) => press(at, findings.arrangements.unit),
  },
  {
    name: 'check-searched',
    show: async ({ pane }, { pane: { search, noMatch } }) => {
      await pane.getByLabel(search).fill('没有这样的话');
      await pane.getByText(noMatch('没有这样的话')).waitFor();
    },
  },
  {
    name: 'first-use',
    show: async (at, { first }) => {
      await press(at, first.seeAll);
      await press(at, '签约项目');
      await press(at, '目标任务');
      await at.pane.getByText(first.correct).first().waitFor();
    },
  },
  {
    name: 'board',
    show: async (at, texts) => {
      await open(at, texts, 'board');
      await press(at, /59\.39%/);
      await at.pane.getByText(texts.board.rows(21)).waitFor();
    },
  },
  {
    name: 'projects',
    show: async (at, texts) => {
      await open(at, texts, 'projects');
      await at.pane.getByText(/2022-04-26/).waitFor();
    },
  },
  { name: 'projects-planned', show: (at, { projects }) => press(at, new RegExp(projects.filters.planned)) },
  { name: 'projects-all', show: (at, { projects }) => press(at, new RegExp(projects.filters.all)) },
  {
    name: 'standings',
    show: async (at, texts) => {
      await open(at, texts, 'standings');
      await press(at, '区商务委员会');
      await at.pane
        .getByText(/99\.35|64\.75/)
        .first()
        .waitFor();
    },
  },
  { name: 'standings-persons', show: (at, { standings }) => press(at, standings.tabs.persons) },
  { name: 'standings-peers', show: (at, { standings }) => press(at, standings.tabs.peers) },
  {
    name: 'prose',
    show: async (at, texts) => {
      await open(at, texts, 'prose');
      await fill(at, texts.prose.draft, DRAFT);
      await press(at, texts.prose.run);
      await heading(at, texts.prose.text);
      await press(at, /^95\.13亿元 /);
    },
  },
  {
    name: 'prose-composed',
    show: async (at, { prose }) => {
      await press(at, prose.compose);
      await press(at, '95.03亿元');
    },
  },
  {
    name: 'formulas',
    show: async (at, texts) => {
      await open(at, texts, 'formulas');
      await at.pane.getByRole('searchbox', { name: texts.formulas.search }).waitFor();
    },
  },
  {
    name: 'formulas-built',
    show: async (at) => {
      await press(at, /^(合同额|CONTRACT_AMOUNT)$/);
      await fill(at, /^(台账区域|range)/, '签约项目!A1:Z60');
      await fill(at, /^(统计截止日|as_of)/, '2022-06-30');
      await at.pane.getByText('计入项目数').waitFor();
    },
  },
  {
    name: 'formulas-explained',
    show: async (at, { formulas }) => {
      await at.showSheet('签约项目');
      await at.clickCell('Q8');
      await press(at, formulas.ways.explain);
      await press(at, formulas.explainActive);
      await heading(at, formulas.about('签约项目!Q8'));
    },
  },
  {
    name: 'formulas-repair',
    show: async (at, { formulas }) => {
      await at.put('单位名录', 'H6', { formula: '=_xldudf_ZS_完成率(95.03,160)' });
      await press(at, formulas.ways.repair);
      await press(at, formulas.scan);
      await at.pane.getByText(formulas.found(1)).waitFor();
    },
  },
  { name: 'formulas-handover', show: (at, { formulas }) => press(at, formulas.ways.handover) },
  {
    name: 'settings',
    show: async (at, texts) => {
      await open(at, texts, 'settings');
      await heading(at, texts.settings.units);
      await press(at, /24/);
    },
  },
  {
    name: 'settings-parameters',
    show: (at, { settings }) => press(at, new RegExp(settings.allPolicies(1).split('1')[0] ?? '')),
  },
  // Last: the workbench's grid is slow to answer after so many cells.
  {
    name: 'sheets',
    show: async (at, texts) => {
      await open(at, texts, 'sheets');
      await heading(at, texts.sheets.title('2022-06-30'));
    },
  },
  {
    name: 'sheets-written',
    show: async (at, { sheets }) => {
      await press(at, sheets.write);
      await at.pane.getByText(sheets.written(5)).waitFor();
    },
  },
];

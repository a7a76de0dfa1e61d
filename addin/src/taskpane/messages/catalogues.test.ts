import { describe, expect, it } from 'vitest';
import { portEnUS } from '../../port/words/port-en-us';
import { portZhCN } from '../../port/words/port-zh-cn';
import { boardEnUS } from '../board/board-en-us';
import { boardZhCN } from '../board/board-zh-cn';
import { findingsEnUS } from '../findings/findings-en-us';
import { findingsZhCN } from '../findings/findings-zh-cn';
import { firstUseEnUS } from '../first-use/first-use-en-us';
import { firstUseZhCN } from '../first-use/first-use-zh-cn';
import { formulasEnUS } from '../formulas/formulas-en-us';
import { formulasZhCN } from '../formulas/formulas-zh-cn';
import { projectsEnUS } from '../projects/projects-en-us';
import { projectsZhCN } from '../projects/projects-zh-cn';
import { proseEnUS } from '../prose/prose-en-us';
import { proseZhCN } from '../prose/prose-zh-cn';
import { settingsEnUS } from '../settings/settings-en-us';
import { settingsZhCN } from '../settings/settings-zh-cn';
import { sheetsEnUS } from '../sheets/sheets-en-us';
import { sheetsZhCN } from '../sheets/sheets-zh-cn';
import { standingsEnUS } from '../standings/standings-en-us';
import { standingsZhCN } from '../standings/standings-zh-cn';
import { enUS } from './en-us';
import { zhCN } from './zh-cn';

const CATALOGUES = {
  pane: [zhCN, enUS],
  port: [portZhCN, portEnUS],
  board: [boardZhCN, boardEnUS],
  findings: [findingsZhCN, findingsEnUS],
  'first-use': [firstUseZhCN, firstUseEnUS],
  formulas: [formulasZhCN, formulasEnUS],
  projects: [projectsZhCN, projectsEnUS],
  prose: [proseZhCN, proseEnUS],
  settings: [settingsZhCN, settingsEnUS],
  sheets: [sheetsZhCN, sheetsEnUS],
  standings: [standingsZhCN, standingsEnUS],
} as const;

/** Names of sheets, columns, reports and measures, which English names beside or instead of a translation. */
const CHINESE_IN_ENGLISH =
  /亿元|3月15日|简称|招商参数|单位名录|正式合同额|工业合同额|到位资金|正式合同数|签约项目数|项目名称|引资单位|签约时间|合同额|双过半|周调度表|月通报|季督查表|年考评表|核对单|奖补测算|区县|（\$\{.*?\}）|[、。；：，“”…]/g;
/** What a clerk reads on keys, in menus, in cells and in a file of settings. */
const LATIN_IN_CHINESE =
  /Excel|Enter|Esc|Tab|Ctrl|JSON|Office|office\.js|Word|WPS|Mac|docx|txt|NAME|_xldudf_|ZS|schema|zs-settings|asOf|YYYY|baseYear|units|name|aliases/g;

/** Every text of a catalogue by its path; of a function, what its templates say. */
function textsOf(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, saidBy(value.toString()) || '—']];
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is no text`);
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

/** The literal parts of a function's source. */
function saidBy(source: string): string {
  const plain = source.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  const literals = plain.match(/`(?:[^`$]|\$\{(?:[^{}`]|`[^`]*`)*\}|\$)*`|"[^"]*"|'[^']*'/g) ?? [];
  return literals.map((literal) => literal.replace(/\$\{(?:[^{}`]|`([^`]*)`)*\}/g, ' ')).join(' ');
}

describe.each(Object.entries(CATALOGUES))('the texts of %s', (name, [zh, en]) => {
  const [chinese, english] = [textsOf(zh, name), textsOf(en, name)];

  it('are the same in both languages, none of them empty', () => {
    expect(english.map(([path]) => path).sort()).toEqual(chinese.map(([path]) => path).sort());
    expect([...chinese, ...english].filter(([, text]) => text === '').map(([path]) => path)).toEqual([]);
  });

  it('are English in English', () => {
    const left = english.filter(([, text]) => /[\u4e00-\u9fff]/.test(text.replace(CHINESE_IN_ENGLISH, '')));
    expect(left).toEqual([]);
  });

  it('are Chinese in Chinese', () => {
    const left = chinese.filter(
      ([path, text]) =>
        !path.endsWith('.language') && /[A-Za-z]{3,}/.test(text.replace(LATIN_IN_CHINESE, '')),
    );
    expect(left).toEqual([]);
  });
});

import { LocaleType, LogLevel, Univer, type Injector } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import zhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import { defaultTheme } from '@univerjs/themes';
import '@univerjs/preset-sheets-core/lib/index.css';

/** The running grid: its facade, and the services under it. */
export interface Grid {
  readonly api: FUniver;
  readonly injector: Injector;
}

/** Starts the grid inside an element. It holds no workbook yet. */
export function createGrid(container: HTMLElement, darkMode: boolean): Grid {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: zhCN },
    logLevel: LogLevel.ERROR,
    theme: defaultTheme,
    darkMode,
  });
  const { plugins } = UniverSheetsCorePreset({ container, ribbonType: 'simple', disableAutoFocus: true });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return { api: FUniver.newAPI(univer), injector: univer.__getInjector() };
}

import {
  FluentProvider,
  makeStyles,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';
import type { Appearance, Environment } from './environment';

// Chinese fonts first: Segoe UI has no Chinese, and what Windows falls back to differs by version.
const fontFamilyBase =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

const THEMES: Readonly<Record<Appearance, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
  'high-contrast': { ...teamsHighContrastTheme, fontFamilyBase },
};

// On paper nothing scrolls: the page grows with what it shows.
const useStyles = makeStyles({ theme: { height: '100%', '@media print': { height: 'auto' } } });

interface PaneThemeProps {
  readonly environment: Environment;
  readonly children: ReactNode;
}

/** Fluent's theme that matches the host. */
export function PaneTheme({ environment, children }: PaneThemeProps) {
  const styles = useStyles();
  const appearance = useSyncExternalStore(environment.onAppearanceChange, environment.appearance);
  return (
    <FluentProvider theme={THEMES[appearance]} className={styles.theme} data-appearance={appearance}>
      {children}
    </FluentProvider>
  );
}

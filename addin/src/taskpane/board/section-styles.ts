import { makeStyles, tokens } from '@fluentui/react-components';

/** How the sections of a view look. */
export const useSectionStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  muted: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

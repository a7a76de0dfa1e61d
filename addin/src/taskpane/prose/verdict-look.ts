import { makeStyles, tokens } from '@fluentui/react-components';
import type { ProseVerdict } from '../../check/prose-answer';

/** The mark behind a figure: with the style of the line, it tells the verdict without colour. */
export const MARKS: Readonly<Record<ProseVerdict, string>> = {
  inconsistent: '×',
  'last-digit': '末',
  truncated: '截',
  agrees: '√',
  unchecked: '○',
};

/** In the order in which they are listed, gravest first. */
export const VERDICTS = Object.keys(MARKS) as readonly ProseVerdict[];

const line = { textDecorationLine: 'underline', textUnderlineOffset: '4px' } as const;

/** The underline of each verdict. */
export const useVerdictStyles = makeStyles({
  inconsistent: {
    ...line,
    textDecorationStyle: 'wavy',
    textDecorationThickness: '1.5px',
    textDecorationColor: tokens.colorStatusDangerForeground1,
    '::after': { color: tokens.colorStatusDangerForeground1 },
  },
  'last-digit': {
    ...line,
    textDecorationStyle: 'double',
    textDecorationColor: tokens.colorStatusWarningForeground3,
    '::after': { color: tokens.colorStatusWarningForeground3 },
  },
  truncated: {
    ...line,
    textDecorationStyle: 'dashed',
    textDecorationThickness: '2px',
    textDecorationColor: tokens.colorBrandForeground1,
    '::after': { color: tokens.colorBrandForeground1 },
  },
  agrees: {
    ...line,
    textDecorationStyle: 'solid',
    textDecorationThickness: '1px',
    textDecorationColor: tokens.colorStatusSuccessForeground1,
    '::after': { color: tokens.colorStatusSuccessForeground1 },
  },
  unchecked: {
    ...line,
    textDecorationStyle: 'dotted',
    textDecorationThickness: '1px',
    textDecorationColor: tokens.colorNeutralForeground3,
    '::after': { color: tokens.colorNeutralForeground3 },
  },
  plain: {
    ...line,
    textDecorationStyle: 'solid',
    textDecorationThickness: '1px',
    textDecorationColor: tokens.colorBrandForeground1,
  },
  mark: {
    '::after': {
      content: 'attr(data-mark)',
      display: 'inline-block',
      marginLeft: '1px',
      fontSize: '0.7em',
      verticalAlign: 'super',
      lineHeight: 1,
      textDecorationLine: 'none',
    },
  },
});

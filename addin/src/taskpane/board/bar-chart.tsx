import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useSectionStyles } from './section-styles';

const ROW = 40;
const BAR = 12;

// An SVG keeps its own colours in high contrast unless it names the system's.
const CONTRAST = '@media (forced-colors: active)';

const useStyles = makeStyles({
  figure: { margin: 0, breakInside: 'avoid' },
  svg: { display: 'block', marginTop: tokens.spacingVerticalS, overflow: 'visible' },
  label: {
    fill: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    [CONTRAST]: { fill: 'CanvasText' },
  },
  value: {
    fill: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    [CONTRAST]: { fill: 'CanvasText' },
  },
  track: { fill: tokens.colorNeutralBackground5, [CONTRAST]: { fill: 'Canvas', stroke: 'CanvasText' } },
  bar: { fill: tokens.colorBrandBackground, printColorAdjust: 'exact', [CONTRAST]: { fill: 'Highlight' } },
  mark: { stroke: tokens.colorNeutralForeground1, strokeWidth: '2px', [CONTRAST]: { stroke: 'CanvasText' } },
});

export interface Bar {
  readonly label: string;
  readonly text: string;
  /** Length from 0 to 1; null where the value is not known. */
  readonly share: number | null;
}

interface BarChartProps {
  readonly title: string;
  readonly bars: readonly Bar[];
  /** A line across all bars, from 0 to 1, and what it says. */
  readonly mark?: { readonly share: number; readonly text: string };
}

/** Bars with their labels above them, as wide as there is room; its values are read out as one sentence. */
export function BarChart({ title, bars, mark }: BarChartProps) {
  const section = useSectionStyles();
  const styles = useStyles();
  const id = useId();
  const percent = (share: number) => `${Math.max(0, Math.min(1, share)) * 100}%`;
  const spoken = [...bars.map(({ label, text }) => `${label} ${text}`), ...(mark ? [mark.text] : [])].join(
    '；',
  );
  return (
    <figure className={styles.figure}>
      <figcaption>
        <h2 className={section.title}>{title}</h2>
        {mark && <span className={section.muted}>{mark.text}</span>}
      </figcaption>
      <svg
        role="img"
        aria-labelledby={`${id}-title ${id}-values`}
        className={styles.svg}
        width="100%"
        height={bars.length * ROW}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-values`}>{spoken}</desc>
        {bars.map(({ label, text, share }, index) => (
          <g key={label}>
            <text className={styles.label} x="0" y={index * ROW + 14}>
              {label}
            </text>
            <text className={styles.value} x="100%" y={index * ROW + 14} textAnchor="end">
              {text}
            </text>
            <rect className={styles.track} x="0" y={index * ROW + 20} width="100%" height={BAR} rx="2" />
            {share !== null && (
              <rect
                className={styles.bar}
                x="0"
                y={index * ROW + 20}
                width={percent(share)}
                height={BAR}
                rx="2"
              />
            )}
            {mark && (
              <line
                className={styles.mark}
                x1={percent(mark.share)}
                x2={percent(mark.share)}
                y1={index * ROW + 17}
                y2={index * ROW + 23 + BAR}
              />
            )}
          </g>
        ))}
      </svg>
    </figure>
  );
}

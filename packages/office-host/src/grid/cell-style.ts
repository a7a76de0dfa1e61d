export type HorizontalAlignment =
  'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';

export type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';

/** A line at the side of a cell; of its look only that it is there. */
export type BorderStyle = 'None' | 'Continuous';

/** How a cell looks. Colours are `#RRGGBB`, sizes are points. */
export interface CellStyle {
  readonly numberFormat: string;
  /** null is "no fill" (无填充), which differs from white though Excel reads both as `#FFFFFF`. */
  readonly fill: string | null;
  readonly fontColor: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly wrapText: boolean;
  readonly horizontalAlignment: HorizontalAlignment;
  readonly verticalAlignment: VerticalAlignment;
  readonly borderTop: BorderStyle;
  readonly borderBottom: BorderStyle;
  readonly borderLeft: BorderStyle;
  readonly borderRight: BorderStyle;
}

/** The style of a cell that was never formatted, in a Chinese Excel. */
export const DEFAULT_STYLE: CellStyle = {
  numberFormat: 'General',
  fill: null,
  fontColor: '#000000',
  fontName: '宋体',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  wrapText: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Center',
  borderTop: 'None',
  borderBottom: 'None',
  borderLeft: 'None',
  borderRight: 'None',
};

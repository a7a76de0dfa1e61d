import type { FieldKey } from '@zhaoshang/core';
import type { LayoutColumn } from '../layout';
import type { Project } from '../project';

type Write = LayoutColumn['write'];

/** A column of a project's field as it stands. */
export function plain(
  heading: string | readonly string[],
  field: FieldKey | null,
  of: keyof Project,
): LayoutColumn {
  return { heading: [heading].flat(), field, unit: null, of, write: (project) => project[of] as never };
}

/** A column of money: the generator's 万元 in the layout's unit. */
export function money(
  heading: string | readonly string[],
  field: FieldKey,
  unit: string,
  of: keyof Project,
): LayoutColumn {
  const scale = unit === '亿元' ? 10_000 : unit === '元' ? 0.0001 : 1;
  const write: Write = (project) => {
    const amount = project[of];
    return typeof amount === 'number' ? Number((amount / scale).toFixed(4)) : undefined;
  };
  return { heading: [heading].flat(), field, unit, of, write };
}

/** A column that has nothing to do with us. */
export function noise(heading: string | readonly string[], write: Write): LayoutColumn {
  return { heading: [heading].flat(), field: null, unit: null, of: undefined, write };
}

export const seq = (heading = '序号'): LayoutColumn => ({
  heading: [heading],
  field: 'seq',
  unit: null,
  of: undefined,
  write: (_, index) => index + 1,
});
export const yesNo = (heading: string): LayoutColumn => ({
  heading: [heading],
  field: 'isIndustrial',
  unit: null,
  of: 'industrial',
  write: ({ industrial }) => (industrial ? '是' : '否'),
});
/** The contract amount under a heading that says 正式: a framework's stands there only by mistake. */
export const formalAmount = (heading: string | readonly string[], unit: string): LayoutColumn => {
  const column = money(heading, 'amount', unit, 'amount');
  return {
    ...column,
    write: (p, i) => (p.kind === '框架协议' && !p.misplaced ? undefined : column.write(p, i)),
  };
};
/** A framework's planned amount, empty where it was put under 正式 instead. */
export const planned = (heading: string | readonly string[], unit: string): LayoutColumn => {
  const column = money(heading, 'planned', unit, 'amount');
  return { ...column, write: (p, i) => (p.misplaced ? undefined : column.write(p, i)) };
};

import { LAST_COLUMN, LAST_ROW, type Area } from '../grid/area';
import { HostError } from '../wire/host-error';

/** A whole number; InvalidArgument otherwise. */
export function integer(value: unknown): number {
  if (!Number.isInteger(value)) throw new HostError('InvalidArgument');
  return value as number;
}

/** A whole number, or the default where the argument was left out. */
export const integerOr = (value: unknown, otherwise: number): number =>
  value === undefined || value === null ? otherwise : integer(value);

/** A text that is not empty; InvalidArgument otherwise. */
export function text(value: unknown): string {
  if (typeof value !== 'string' || value === '') throw new HostError('InvalidArgument');
  return value;
}

/** One of the listed values; InvalidArgument otherwise. */
export function oneOf<T extends string>(value: unknown, values: readonly T[]): T {
  if (!values.includes(value as T)) throw new HostError('InvalidArgument');
  return value as T;
}

/** A boolean; InvalidArgument otherwise, `null` included. */
export function boolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new HostError('InvalidArgument');
  return value;
}

/** A number that is at least `least`; InvalidArgument otherwise. */
export function number(value: unknown, least = 0): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < least)
    throw new HostError('InvalidArgument');
  return value;
}

/** The area itself, if it is one inside a sheet; InvalidArgument otherwise. */
export function insideSheet(area: Area): Area {
  const { top, left, bottom, right } = area;
  if (top < 0 || left < 0 || bottom < top || right < left || bottom > LAST_ROW || right > LAST_COLUMN) {
    throw new HostError('InvalidArgument');
  }
  return area;
}

/** `#RRGGBB` in capitals, from Excel's notation; InvalidArgument for what is no colour, null included. */
export function color(value: unknown): string {
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  if (/^#[0-9a-f]{6}$/i.test(value)) return value.toUpperCase();
  if (/^[a-z]+$/i.test(value)) {
    throw new HostError('NotImplemented', `The Office host does not model named colors such as '${value}'.`);
  }
  throw new HostError('InvalidArgument');
}

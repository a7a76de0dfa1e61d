import { PortError } from '../../port-error';
import { translateError } from '../translate-error';
import { withExcel } from '../with-excel';
import { words } from '../words';
import { readSettings } from './read-settings';

type Values = Readonly<Record<string, unknown>>;

/**
 * Keeps values in the workbook's settings, all in one request: all of them, or none. What a request that failed halfway
 * has changed is put back, and where even that is refused the sentence says so. Undefined takes a value out.
 */
export async function writeSettings(values: Values): Promise<void> {
  const held = await withExcel((context) => readSettings(context, Object.keys(values)));
  try {
    await withExcel((context) => put(context, values, held));
  } catch (error) {
    throw new PortError(`${await putBack(values, held)}${translateError(error).message}`, error);
  }
}

async function put(context: Excel.RequestContext, values: Values, held: Values): Promise<void> {
  const { settings } = context.workbook;
  for (const [key, value] of Object.entries(values)) {
    if (value !== undefined) settings.add(key, value);
    else if (Object.hasOwn(held, key)) settings.getItem(key).delete();
  }
  await context.sync();
}

/** Puts back what was held before; a sentence where that was refused. */
async function putBack(values: Values, held: Values): Promise<string> {
  const keys = Object.keys(values);
  try {
    await withExcel(async (context) => {
      const now = await readSettings(context, keys);
      if (JSON.stringify(now) === JSON.stringify(held)) return;
      await put(context, Object.fromEntries(keys.map((key) => [key, held[key]])), now);
    });
    return '';
  } catch {
    return words().settingsUncertain;
  }
}

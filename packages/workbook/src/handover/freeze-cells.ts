import { parseAddress } from '@zhaoshang/core';
import { attribute } from '../xml/attribute';
import { decodeEntities } from '../xml/decode';

/** A cell whose formula became its value: where, 0-based, and the formula as it is to be shown. */
export interface FrozenCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

// A cell with content; an empty one closes itself. ECMA-376 part 1, 18.3.1.4 and 18.3.1.40.
const CELL = /<((?:\w+:)?)c((?:\s[^>]*?)?)(?<!\/)>([\s\S]*?)<\/\1c>/g;
const FORMULA = /<((?:\w+:)?)f((?:\s[^>]*?)?)(?:\/>|>([\s\S]*?)<\/\1f>)/;

/** Takes certain formulas out of a worksheet part and leaves their values. `ours` as in `valuesOnly`. */
export function freezeCells(
  xml: string,
  ours: (formula: string) => string | null,
): { readonly xml: string; readonly frozen: readonly FrozenCell[] } {
  const shared = sharedFormulas(xml, ours);
  const frozen: FrozenCell[] = [];
  const out = xml.replace(CELL, (cell: string, prefix: string, inside: string, content: string) => {
    const formula = FORMULA.exec(content);
    const at = parseAddress(`!${attribute(inside, 'r') ?? ''}`);
    if (!formula || !at) return cell;
    const [whole, , settings = '', text = ''] = formula;
    const shown = text === '' ? shared.get(attribute(settings, 'si') ?? '') : ours(decodeEntities(text));
    if (!shown) return cell;
    frozen.push({ row: at.row, column: at.column, formula: shown });
    // Its cell metadata says that the formula spills.
    const kept = inside.replace(/\scm="\d+"/, '');
    return `<${prefix}c${kept}>${content.replace(whole, () => '')}</${prefix}c>`;
  });
  return { xml: out, frozen };
}

/** The formulas that several cells share, by their number: only the first of them has the text. */
function sharedFormulas(xml: string, ours: (formula: string) => string | null): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, , , content = ''] of xml.matchAll(CELL)) {
    const [, , settings = '', text = ''] = FORMULA.exec(content) ?? [];
    const number = attribute(settings, 'si');
    const shown = number !== undefined && text !== '' ? ours(decodeEntities(text)) : null;
    if (number !== undefined && shown) found.set(number, shown);
  }
  return found;
}

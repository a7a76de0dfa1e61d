import type { Ledger } from '../model/ledger';
import { directoryUnits } from './unit-directory';

/**
 * The unit (引资单位) that a cell's text credits, by the name that the directory gives it: 区商务委 is 区商务委员会.
 * Without a directory, the text as it stands.
 */
export function creditedUnit(ledger: Ledger): (text: string) => string {
  const names = new Map(
    directoryUnits(ledger).flatMap(({ name, names }) => names.map((known) => [known, name] as const)),
  );
  return (text) => {
    const plain = text.normalize('NFKC').replace(/\s+/g, '');
    return names.get(plain) ?? plain;
  };
}

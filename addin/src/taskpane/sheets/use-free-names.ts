import { useEffect, useState } from 'react';
import type { SheetWriter } from '../../port/sheet-writer';

/** The names that new sheets would be given, asked again whenever those wanted or `stamp` change; the wanted ones until then. */
export function useFreeNames(
  writer: SheetWriter,
  wanted: readonly string[],
  stamp: unknown,
): readonly string[] {
  const key = wanted.join('\n');
  const [found, setFound] = useState<{ readonly key: string; readonly names: readonly string[] } | null>(
    null,
  );
  useEffect(() => {
    let isWanted = true;
    writer.freeNames(key === '' ? [] : key.split('\n')).then(
      (names) => isWanted && setFound({ key, names }),
      // Writing tells what is wrong with the workbook; until then the plan stands.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [writer, key, stamp]);
  return found?.key === key ? found.names : wanted;
}

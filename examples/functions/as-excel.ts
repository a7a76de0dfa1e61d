import { strToU8, unzipSync, zipSync } from 'fflate';

const APPLICATION = 'docProps/app.xml';
// The earliest time that a zip can hold, so that the same parts give the same bytes.
const mtime = new Date('1980-01-01T00:00:00');

/**
 * The same file under Excel's name: LibreOffice keeps the texts that formulas last showed only where it knows the
 * program that wrote them, and would show #NAME? in their place.
 */
export function asExcel(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const said = new TextDecoder().decode(parts[APPLICATION]);
  const says = said.replace(/<Application>.*?<\/Application>/, '<Application>Microsoft Excel</Application>');
  return zipSync({ ...parts, [APPLICATION]: strToU8(says) }, { mtime });
}

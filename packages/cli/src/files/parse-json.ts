import { decodeText } from '@zhaoshang/workbook';
import { Refusal } from '../refusal';

/** The value of a JSON file. Throws Refusal, naming the line. */
export function parseJson(bytes: Uint8Array, path: string, what: string): unknown {
  const text = decodeText(bytes);
  if (text === undefined) throw new Refusal(`${what}“${path}”不是文字文件；它应是 JSON。`);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    const line = text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length;
    throw new Refusal(
      `${what}“${path}”第 ${line} 行不是有效的 JSON；请改正（常见原因：多了逗号、用了中文引号）。`,
    );
  }
}

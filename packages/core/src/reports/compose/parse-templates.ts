import type { Templates } from './templates';

/** What reading templates gives: those that differ from ours, or one sentence that says what is wrong. */
export type ParsedTemplates =
  | { readonly kind: 'templates'; readonly templates: Partial<Templates> }
  | { readonly kind: 'unusable'; readonly why: string };

/** How each part is written: one sentence, or a list of them. */
const SHAPES: Readonly<Record<keyof Templates, 'sentence' | 'sentences'>> = {
  title: 'sentence',
  overviewHeading: 'sentence',
  overview: 'sentences',
  problemsHeading: 'sentence',
  problems: 'sentences',
};

/** Reads a bureau's own sentences (模板) from parsed JSON; what it leaves out stays as ours. */
export function parseTemplates(json: unknown): ParsedTemplates {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return { kind: 'unusable', why: `应是一个对象，可用 ${Object.keys(SHAPES).join('、')}` };
  for (const [part, given] of Object.entries(json)) {
    const why = misfit(part, given);
    if (why) return { kind: 'unusable', why };
  }
  return { kind: 'templates', templates: json };
}

function misfit(part: string, given: unknown): string | undefined {
  if (!Object.hasOwn(SHAPES, part)) return `${part} 不认识，可用 ${Object.keys(SHAPES).join('、')}`;
  if (SHAPES[part as keyof Templates] === 'sentence')
    return typeof given === 'string' ? undefined : `${part} 应是一句文字`;
  const isList = Array.isArray(given) && given.every((sentence) => typeof sentence === 'string');
  return isList ? undefined : `${part} 应是一组文字，一段一条`;
}

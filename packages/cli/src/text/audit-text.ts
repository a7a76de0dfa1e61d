import type { Audit, AuditRelation } from '@zhaoshang/core';
import { paragraph, section, type Layout } from './layout';
import { quote } from './quote';

/** Verdicts that are shown one by one, gravest first, with how they are painted. */
const SHOWN = [
  ['inconsistent', '不符', 'error'],
  ['last-digit', '末位不符', 'warning'],
  ['truncated', '截尾（没有四舍五入）', 'info'],
] as const;

/** The answer of `zs audit` for a person: each disagreement in its sentence. It never says which figure is wrong. */
export function auditReport(audit: Audit, text: string, name: string, layout: Layout): string[] {
  const { paint } = layout;
  const { figures, relations } = audit;
  const agree = relations.filter(
    ({ verdict }) => verdict === 'consistent' || verdict === 'within-rounding',
  ).length;
  const open = relations.filter(({ verdict }) => verdict === 'unknown').length;
  const groups = SHOWN.flatMap(([verdict, heading, colour]) => {
    const found = relations.filter((relation) => relation.verdict === verdict);
    const lines = found.flatMap((relation) => entry(relation, text, layout));
    return section(paint[colour](`${heading} ${found.length} 处`), lines, layout);
  });
  const unbound = figures.filter(({ bound }) => !bound);
  const alone = unbound.map(({ raw }) => raw).join('、');
  const inconsistent = relations.filter(({ verdict }) => verdict === 'inconsistent').length;
  const closing = `数字 ${figures.length} 个 · 关系 ${relations.length} 条：相符 ${agree}，不符 ${inconsistent}，无法核对 ${open}`;
  return [
    paint.strong(name),
    ...groups,
    ...section(
      `没有可核对关系的数字 ${unbound.length} 个`,
      alone ? paragraph(alone, 2, layout, paint.faint) : [],
      layout,
    ),
    '',
    inconsistent ? paint.error(closing) : closing,
  ];
}

function entry(
  { stated, operands, message, innocent }: AuditRelation,
  text: string,
  layout: Layout,
): string[] {
  const span = stated ?? operands[0];
  return [
    ...(span ? paragraph(quote(text, span, operands), 2, layout) : []),
    ...paragraph(message, 4, layout, layout.paint.strong),
    ...innocent.flatMap((reading) => paragraph(`也可能：${reading}`, 4, layout, layout.paint.faint)),
  ];
}

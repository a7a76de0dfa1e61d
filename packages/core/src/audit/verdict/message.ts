import type { Relation } from '../relations/relation';

/** The sentence for a judged relation. It says that figures do not agree, never which one is wrong. */
export function messageOf({ formula, verdict, stated }: Relation): string {
  const printed = stated?.raw;
  switch (verdict) {
    case 'consistent':
      return formula;
    case 'within-rounding':
      return printed === undefined ? formula : `${formula}，文中为${printed}，在四舍五入范围内相符`;
    case 'truncated':
      return `${formula}，文中为${printed}，像是截去尾数而未四舍五入`;
    case 'last-digit':
      return `${formula}，文中为${printed}，末位不符`;
    case 'inconsistent':
      return printed === undefined ? `${formula}，两者不符` : `${formula}，文中为${printed}，两者不符`;
    case 'unknown':
      return formula;
  }
}

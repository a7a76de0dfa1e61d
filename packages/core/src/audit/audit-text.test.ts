import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditText } from './audit-text';
import { EXAMPLES as KINDS, INNOCENT as MISLEADING } from './relations/examples';
import { BINDING_EXAMPLES, BINDING_INNOCENT } from './relations/binding-examples';
import { GRAMMAR_EXAMPLES, GRAMMAR_INNOCENT } from './relations/grammar-examples';
import { MISPRINT_EXAMPLES, MISPRINT_INNOCENT } from './relations/misprint-examples';
import { ROW_EXAMPLES, ROW_INNOCENT } from './relations/row-examples';
import type { Audit, AuditRelation } from './types';

const EXAMPLES = [...KINDS, ...GRAMMAR_EXAMPLES, ...BINDING_EXAMPLES, ...ROW_EXAMPLES, ...MISPRINT_EXAMPLES];
const INNOCENT = [
  ...MISLEADING,
  ...GRAMMAR_INNOCENT,
  ...BINDING_INNOCENT,
  ...ROW_INNOCENT,
  ...MISPRINT_INNOCENT,
];
const ALARMS = new Set(['inconsistent', 'last-digit']);
const alarms = (audit: Audit): AuditRelation[] => audit.relations.filter((r) => ALARMS.has(r.verdict));
const uses = (r: AuditRelation, raw: string): boolean =>
  r.stated?.raw === raw || (r.stated === null && r.operands.some((o) => o.raw === raw));

describe('relations of every kind', () => {
  it.each(EXAMPLES)('$text', ({ text, expected }) => {
    const audit = auditText(text);
    for (const { kind, stated, verdict } of expected) {
      const found = audit.relations.filter((r) => r.kind === kind && uses(r, stated));
      expect(
        found.map((r) => r.verdict),
        `${kind} ${stated}`,
      ).toContain(verdict);
    }
    const listed = expected.filter((e) => ALARMS.has(e.verdict)).map((e) => e.kind);
    expect(
      alarms(audit)
        .filter((r) => !listed.includes(r.kind))
        .map((r) => r.message),
    ).toEqual([]);
  });
});

describe('what may differ innocently', () => {
  it.each(INNOCENT)('%s', (text) => expect(alarms(auditText(text)).map((r) => r.message)).toEqual([]));
});

/** The facts of a bureau's half-year summary, told in our own words. */
const SUMMARY = [
  '1至6月，我区共签下招商项目29个，计划投资合计约181.53亿元。其中：正式合同项目20个（工业项目13个），合同额约95.03亿元（工业项目合同额59.47亿元），比上年同期增长22.05%，占全年目标任务的59.39%；框架协议项目8个，计划投资约86.5亿元。资金到位约12.59亿元，占全年目标任务的50.36%，比上年同期增长54.67%。实现“双过半”。',
  '工业方面，先后签下玻纤、铝材、中药等12个工业项目，合同额约59.47亿元，提前完成市里下达的全年工业合同额50亿元的目标任务。',
].join('\n');

describe("a bureau's half-year summary", () => {
  const audit = auditText(SUMMARY);
  const find = (kind: string, stated: string): AuditRelation | undefined =>
    audit.relations.find((r) => r.kind === kind && r.stated?.raw === stated);

  it('finds the amounts consistent', () => {
    expect(find('parts_sum', '181.53亿元')).toMatchObject({
      verdict: 'consistent',
      severity: null,
      message: '95.03 + 86.5 = 181.53',
      computed: { point: '181.53' },
    });
  });

  it('holds 29 against 20 and 8', () => {
    expect(find('parts_sum', '29个')).toMatchObject({
      verdict: 'inconsistent',
      severity: 'error',
      computed: { point: '28' },
    });
  });

  it('holds 13 against 12 with the same amount', () => {
    const retold = find('restated', '12个');
    expect(retold).toMatchObject({ verdict: 'inconsistent' });
    expect(retold?.operands.map((o) => o.raw)).toContain('13个');
    expect(retold?.innocent.length).toBeGreaterThan(0);
  });

  it('implies the targets 160 and 25', () => {
    expect(find('implied_target', '59.39%')?.computed?.point).toBe('160');
    expect(find('implied_target', '50.36%')?.computed?.point).toBe('25');
  });

  it("finds 118.94% of the city's 50亿元", () => {
    const claim = find('comparison_claim', '50亿元');
    expect(claim).toMatchObject({ verdict: 'consistent', decides: '完成目标' });
    expect(Number(claim?.computed?.point)).toBeCloseTo(118.94, 5);
  });

  it('marks 双过半 as what the completion rates decide', () => {
    expect(find('halfway', '50.36%')).toMatchObject({ verdict: 'consistent', decides: '双过半' });
  });

  it('raises no other alarm', () => {
    expect(alarms(audit).map((r) => r.stated?.raw)).toEqual(['29个', '12个']);
  });
});

describe('manners', () => {
  it('says that figures do not agree, never which is wrong, and lists innocent readings', () => {
    for (const { text } of EXAMPLES)
      for (const relation of alarms(auditText(text))) {
        expect(relation.message).not.toMatch(/错误|有误|应改|写错/u);
        expect(relation.innocent.length, relation.message).toBeGreaterThan(0);
      }
  });

  it('gives exact spans', () => {
    for (const { text } of EXAMPLES) {
      const audit = auditText(text);
      const spans = audit.relations.flatMap((r) => (r.stated ? [r.stated, ...r.operands] : [...r.operands]));
      for (const { start, end, raw } of [...audit.figures, ...spans])
        expect(text.slice(start, end)).toBe(raw);
    }
  });

  it('is the same every time', () => {
    expect(JSON.stringify(auditText(SUMMARY))).toBe(JSON.stringify(auditText(SUMMARY)));
  });

  it('reports figures that it cannot bind as unbound', () => {
    const audit = auditText('会议要求推进17项举措，安排资金3.21亿元。');
    expect(audit.figures.map((f) => [f.raw, f.bound])).toEqual([
      ['17项', false],
      ['3.21亿元', false],
    ]);
  });
});

describe('hostile texts', () => {
  it('survives any text', () => {
    const piece = fc.constantFrom(
      '签约',
      '12个',
      '其中',
      '3.5亿元',
      '，',
      '（',
      '）',
      '占',
      '50%',
      '。',
      '同比增长',
      '：',
      '分别',
      '、',
      '\n',
      '合计',
      '翻一番',
      '个百分点',
      '高于',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        for (const { start, end, raw } of auditText(text).figures) expect(text.slice(start, end)).toBe(raw);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['digits', '9'.repeat(100_000)],
    ['nested brackets', '（'.repeat(50_000) + '1个' + '）'.repeat(50_000)],
    ['commas in digits', '1,'.repeat(50_000)],
    ['dots', '1.'.repeat(50_000)],
    ['a wall of cues', '占比增长目标完成率'.repeat(10_000) + '5%'],
    ['spaces', ' '.repeat(100_000) + '3 个'],
  ])('reads %s', (_, text) => {
    expect(auditText(text).relations).toEqual([]);
  });

  it('finds as many relations in every repetition: the work of a sentence does not depend on the length', () => {
    const sentence =
      '全县签约项目52个，其中工业31个、农业12个、服务业9个；到位资金45亿元，占全年任务60亿元的75%。\n';
    const once = auditText(sentence).relations.length;
    const often = auditText(sentence.repeat(50)).relations.filter((r) => r.kind !== 'restated').length;
    expect(once).toBeGreaterThan(1);
    expect(often).toBeLessThanOrEqual(once * 50 * 1.5);
    expect(often).toBeGreaterThanOrEqual(once * 50);
  });
});

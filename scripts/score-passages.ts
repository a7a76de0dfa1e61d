/**
 * Scores `auditText` on a folder of labelled passages, in one process:
 *   npx tsx scripts/score-passages.ts FOLDER [--verbose] [--only 001,004] [--every 3 --rest 0|1,2]
 * `--every 3 --rest 1,2` takes the passages whose file number leaves those remainders; with `--rest 0` nothing but totals is
 * printed, so that a held-back part stays unseen. A labelled relation counts as found when a relation of the same
 * family uses its printed numbers (all of them, or two thirds of the union).
 */
import { parseArgs } from 'node:util';
import { auditText } from '../packages/core/src/audit/index';
import type { AuditRelation } from '../packages/core/src/audit/index';
import { ALARMS, answerTo, labelNumbers, numberIn, passagesIn, relationNumbers } from './passages';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    verbose: { type: 'boolean', default: false },
    only: { type: 'string' },
    every: { type: 'string', default: '1' },
    rest: { type: 'string', default: '0' },
  },
});
const folder = positionals[0];
if (folder === undefined) throw new Error('which folder of passages?');
const every = Number(values.every);
const rests = values.rest.split(',').map(Number);
const only = values.only?.split(',');
const verbose = values.verbose && !(every > 1 && rests.includes(0));

const total = {
  wanted: 0,
  hit: 0,
  right: 0,
  wrongInText: 0,
  caught: 0,
  alarms: 0,
  passages: 0,
  relations: 0,
  blank: 0,
};
for (const { file, passage } of passagesIn(folder)) {
  const number = Number.parseInt(file, 10);
  if (!rests.includes(number % every)) continue;
  if (only && !only.includes(file.slice(0, 3))) continue;
  const audit = auditText(passage.text);
  const relations = audit.relations.map((relation) => ({ relation, numbers: relationNumbers(relation) }));
  const used = new Set<AuditRelation>();
  total.passages += 1;
  total.relations += relations.length;
  for (const label of passage.relations) {
    if (label.scored !== true) continue;
    const wanted = labelNumbers(label);
    const isWrong = label.verdict === 'inconsistent';
    total.wanted += 1;
    total.blank += Number(wanted.size === 0);
    total.wrongInText += Number(isWrong);
    const best = answerTo(label, audit.relations);
    if (!best) {
      if (verbose) console.log(file, 'MISSED', label.kind, label.quote, isWrong ? '(inconsistent)' : '');
      continue;
    }
    used.add(best);
    const { verdict } = best;
    const right = verdict !== 'unknown' && (ALARMS.has(verdict) || verdict === 'truncated') === isWrong;
    total.hit += 1;
    total.right += Number(right);
    total.caught += Number(right && isWrong);
    if (verbose && !right)
      console.log(file, 'WRONG', label.kind, label.quote, '|', verdict, '|', best.message);
  }
  const doubtful = passage.relations
    .filter(({ verdict }) => verdict === 'inconsistent' || verdict === 'ambiguous')
    .map(labelNumbers);
  for (const { relation, numbers } of relations) {
    if (!ALARMS.has(relation.verdict)) {
      if (verbose && only && !used.has(relation))
        console.log(file, 'EXTRA', relation.kind, relation.verdict, relation.message);
      continue;
    }
    const stated = relation.stated ? numberIn(relation.stated.raw) : null;
    const known = doubtful.some(
      (d) => (stated !== null && d.has(stated)) || [...numbers].filter((n) => d.has(n)).length >= 2,
    );
    if (known) continue;
    total.alarms += 1;
    if (verbose) console.log(file, 'FALSE ALARM', relation.kind, relation.message);
  }
}
const share = (a: number, b: number): string => `${a}/${b} (${((100 * a) / Math.max(b, 1)).toFixed(1)}%)`;
console.log(
  `${total.passages} passages: found ${share(total.hit, total.wanted)}; verdicts right ${share(total.right, total.hit)}; ` +
    `inconsistencies caught ${share(total.caught, total.wrongInText)}; false alarms ${total.alarms}; relations in all ${total.relations}; labels without printed numbers ${total.blank}`,
);

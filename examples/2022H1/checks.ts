import assert from 'node:assert/strict';
import { isCreditCode } from './credit-code';
import { signed2021 } from './data/signed-2021';
import { talks } from './data/talks';
import { units } from './data/units';
import { derived, doubleEntries, figures } from './figures';
import { signedProjects } from './sheets/signed-projects';

/** Throws unless the data give the figures that the story needs, to the last digit, and hold no slip of their own. */
export function checkData(): void {
  assert.deepEqual(figures, {
    projects: 29,
    formalCount: 20,
    formalAmount: '95.03',
    industrialFormalCount: 13,
    industrialFormalAmount: '59.47',
    frameworkCount: 8,
    frameworkAmount: '86.5',
    plannedAmount: '181.53',
    fundsYear: '12.59',
  });
  assert.deepEqual(derived, {
    contractTarget: '160',
    fundsTarget: '25',
    industrialTarget: '50',
    contractCompletion: '59.39',
    fundsCompletion: '50.36',
    industrialCompletion: '118.94',
    contractBase: '77.86',
    fundsBase: '8.14',
    contractGrowth: '22.05',
    fundsGrowth: '54.67',
    fundsMargin: '0.09',
    doubtfulFunds: '0.1',
  });
  for (const { what, sums } of doubleEntries) {
    assert.ok(
      sums.every((sum) => sum.eq(sums[0] ?? 0)),
      `${what}: ${sums.join(' ≠ ')}`,
    );
  }
  for (const { project, creditCode } of signedProjects) {
    assert.ok(isCreditCode(creditCode), `${project}: ${creditCode}`);
  }
  const known = new Set(units.flatMap(({ unit, alias }) => [unit, ...alias.split('、')]));
  for (const { project, unit } of [...signedProjects, ...signed2021, ...talks]) {
    assert.ok(
      unit.split('、').every((one) => known.has(one)),
      `${project}: ${unit}`,
    );
  }
  const named = [...signedProjects, ...signed2021, ...talks];
  assert.equal(new Set(named.map(({ project }) => project)).size, named.length, 'a project stands twice');
  assert.equal(new Set(named.map(({ investor }) => investor)).size, named.length, 'an investor stands twice');
}

/** The organisation code (组织机构代码, GB 11714): eight characters and a check character, modulo 11. */
const VALUES = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SHAPE = /^[0-9A-Z]{8}[0-9X]$/;
const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** Whether a code of nine characters keeps to its check character. */
export function isSubjectCode(code: string): boolean {
  return SHAPE.test(code) && code.endsWith(subjectCheck(code));
}

/** The check character of the first eight: 11 − Σ value × weight mod 11, where 10 is X and 11 is 0. */
export function subjectCheck(code: string): string {
  let sum = 0;
  for (let i = 0; i < 8; i++) sum += VALUES.indexOf(code.charAt(i)) * (WEIGHTS[i] ?? 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

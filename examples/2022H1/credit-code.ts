const CODE_SET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const SUBJECT_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Whether a unified social credit code (统一社会信用代码, GB 32100) has both its check characters: that of the subject
 * code within it (GB 11714, characters 9 to 17) and its own last one.
 */
export function isCreditCode(code: string): boolean {
  if (code.length !== 18 || [...code].some((char) => !CODE_SET.includes(char))) return false;
  return code[16] === subjectCheck(code.slice(8, 16)) && code[17] === codeCheck(code.slice(0, 17));
}

function subjectCheck(body: string): string {
  const sum = [...body].reduce((total, char, i) => total + parseInt(char, 36) * (SUBJECT_WEIGHTS[i] ?? 0), 0);
  return '0123456789X0'.charAt(11 - (sum % 11));
}

function codeCheck(body: string): string {
  let weight = 1;
  let sum = 0;
  for (const char of body) {
    sum += CODE_SET.indexOf(char) * weight;
    weight = (weight * 3) % 31;
  }
  return CODE_SET.charAt((31 - (sum % 31)) % 31);
}

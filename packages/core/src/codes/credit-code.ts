import { isSubjectCode } from './subject-code';

/**
 * The unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters of a set of 31 that leaves out I, O, S,
 * V and Z. 1 registering authority, 2 kind of body, 3–8 administrative division, 9–17 subject code (GB 11714), 18 check.
 */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const SHAPE = /^[1-9A-HJ-NP-RTUWXY][1-9A-HJ-NP-RTUWXY]\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/;

/** What is wrong with a code, the first that applies. */
export type CreditCodeFault =
  | { readonly kind: 'length'; readonly length: number }
  | { readonly kind: 'character'; readonly character: string; readonly position: number }
  | { readonly kind: 'structure' }
  | { readonly kind: 'check'; readonly printed: string; readonly computed: string };

/** A code as it is compared: half width, upper case, without spaces and hyphens. */
export function plainCreditCode(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s-]+/g, '')
    .toUpperCase();
}

/** The fault of a code in its plain form; undefined when it keeps to the standard. */
export function creditCodeFault(code: string): CreditCodeFault | undefined {
  if (code.length !== 18) return { kind: 'length', length: code.length };
  for (let i = 0; i < 18; i++) {
    const character = code.charAt(i);
    if (!ALPHABET.includes(character)) return { kind: 'character', character, position: i + 1 };
  }
  if (!SHAPE.test(code)) return { kind: 'structure' };
  const computed = checkCharacter(code);
  return code.endsWith(computed) ? undefined : { kind: 'check', printed: code.charAt(17), computed };
}

const VALUES = new Int8Array(128).fill(-1);
for (let i = 0; i < ALPHABET.length; i++) VALUES[ALPHABET.charCodeAt(i)] = i;

/** True for a code in its plain form that keeps to the standard: what creditCodeFault finds, without saying what. */
export function isCreditCode(code: string): boolean {
  if (code.length !== 18) return false;
  let sum = 0;
  for (let i = 0; i < 18; i++) {
    const unit = code.charCodeAt(i);
    const value = unit < 128 ? (VALUES[unit] ?? -1) : -1;
    if (value < 0 || (i < 2 && value === 0) || (i >= 2 && i < 8 && value > 9)) return false;
    if (i === 17) return value === (31 - (sum % 31)) % 31;
    sum += value * (WEIGHTS[i] ?? 0);
  }
  return false;
}

/** What the first 17 characters add up to: Σ value × weight. */
export function checkSum(code: string): number {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += ALPHABET.indexOf(code.charAt(i)) * (WEIGHTS[i] ?? 0);
  return sum;
}

/** The check character of the first 17 characters: (31 − Σ value × weight mod 31) mod 31. */
export function checkCharacter(code: string): string {
  return ALPHABET.charAt((31 - (checkSum(code) % 31)) % 31);
}

/** Whether the subject code inside (主体标识码, characters 9–17) keeps to its own check character. */
export function hasValidSubject(code: string): boolean {
  return isSubjectCode(code.slice(8, 17));
}

/** The administrative division (行政区划) inside a code, six digits. */
export function divisionOf(code: string): string {
  return code.slice(2, 8);
}

/** Who registered the body (登记管理部门): 1 and 5 are public bodies, 9 businesses, Y others. */
export function registrarOf(code: string): 'public' | 'association' | 'business' | 'other' {
  const first = code.charAt(0);
  return first === '1' ? 'public' : first === '5' ? 'association' : first === '9' ? 'business' : 'other';
}

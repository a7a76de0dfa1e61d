import type { Qualifier } from '../figures/figure';

/** Words just before a number that hedge it 限定词. Longer words come first. */
export const BEFORE: readonly (readonly [string, Qualifier])[] = [
  ['超过', 'over'],
  ['突破', 'over'],
  ['不低于', 'over'],
  ['不少于', 'over'],
  ['至少', 'over'],
  ['高于', 'over'],
  ['逾', 'over'],
  ['超', 'over'],
  ['将近', 'near'],
  ['接近', 'near'],
  ['不足', 'near'],
  ['不到', 'near'],
  ['低于', 'near'],
  ['近', 'near'],
  ['大约', 'about'],
  ['约', 'about'],
];

/** Words just after the unit. */
export const AFTER: readonly (readonly [string, Qualifier])[] = [
  ['及以上', 'over'],
  ['以上', 'over'],
  ['及以下', 'near'],
  ['以下', 'near'],
  ['以内', 'near'],
  ['左右', 'around'],
  ['上下', 'around'],
  ['余', 'over'],
  ['多', 'over'],
];

/** Words between the number and its unit: 100余个, 20多家. */
export const INSIDE: readonly string[] = ['余', '多', '来'];

/** Words that end in a hedge without being one: 附近, 最近, 贴近. */
export const NOT_BEFORE: readonly string[] = [
  '附近',
  '最近',
  '临近',
  '邻近',
  '贴近',
  '新近',
  '合约',
  '签约',
  '履约',
  '节约',
];

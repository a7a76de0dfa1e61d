import { PROVINCES, CHONGQING_DIVISIONS } from '../../codes/division';

const PROVINCE = Object.values(PROVINCES).join('|');
const DISTRICT = Object.values(CHONGQING_DIVISIONS).join('|');
const REGION = new RegExp(
  `^(?:(?:${PROVINCE})(?:省|市|自治区)?)?(?:${DISTRICT}|[\\u4e00-\\u9fff]{2,3}(?:区|县|市)(?=[\\u4e00-\\u9fff\\d]{6,}))?`,
);

/**
 * A project's name for comparing it with others (比对名称): from its identity, without punctuation and without the
 * region before it. 重庆市黔江区玻纤生产线项目 and 玻纤生产线项目 are alike.
 */
export function plainName(identity: string): string {
  const bare = identity.replace(/[^\p{L}\p{N}.]/gu, '');
  const short = bare.replace(REGION, '');
  return short.length >= 4 ? short : bare;
}

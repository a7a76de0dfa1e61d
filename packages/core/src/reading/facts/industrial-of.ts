const INDUSTRIAL = /工业|制造|采矿|采选|电力|燃气|热力/;
const OTHER =
  /非工业|农业|林业|牧|渔|服务|商贸|旅游|文旅|建筑|房地产|物流|教育|医疗|卫生|一产|三产|第一产业|第三产业|批发|零售|住宿|餐饮|金融|信息/;
const YES = /^(?:是|√|✓|Y|YES|TRUE|1|工业|工业项目|属于)$/i;
const NO = /^(?:否|×|✗|N|NO|FALSE|0|非工业|非工业项目|不是|不属于)$/i;

/** What the column 是否工业 says; undefined when blank or unclear. */
export function saysIndustrial(text: string): boolean | undefined {
  return YES.test(text) ? true : NO.test(text) ? false : undefined;
}

/** Whether a 产业类别 is industry (工业); undefined for categories that leave it open (新材料, 第二产业). */
export function industryIsIndustrial(text: string): boolean | undefined {
  if (OTHER.test(text)) return false;
  return INDUSTRIAL.test(text) ? true : codeIsIndustrial(text);
}

/** Whether a code of GB/T 4754 lies in B, C or D (采矿业, 制造业, 电热燃水业): 06 to 46; undefined when it is no code. */
export function codeIsIndustrial(text: string): boolean | undefined {
  const match = /^([A-T])?(\d{2})?\d{0,2}$/i.exec(text.trim());
  if (!match || text.trim() === '') return undefined;
  const [, letter, division] = match;
  if (letter !== undefined) return /[BCD]/i.test(letter);
  return division === undefined ? undefined : Number(division) >= 6 && Number(division) <= 46;
}

// The legal form says nothing about which project it is: 某某公司项目 and 某某有限公司项目 are one.
const COMPANY_FORM = /(?:集团)?(?:股份)?(?:有限)?(?:责任)?公司/g;

// Nothing in these needs to be unified, unless they name a company: most names as they come out of reading.
const PLAIN = /^[\u4e00-\u9fff\da-z()、,.\-]*$/;

/**
 * The identity of a project: its name in NFKC, without white space, brackets unified, without the forms of companies,
 * letters in lower case. 一期 and 二期 stay two projects.
 */
export function identityOf(name: string): string {
  if (PLAIN.test(name) && !name.includes('公司')) return name;
  const plain = name
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[[{<【〔〖「『〈《]/g, '(')
    .replace(/[\]}>】〕〗」』〉》]/g, ')')
    .toLowerCase();
  return plain.replace(COMPANY_FORM, '') || plain;
}

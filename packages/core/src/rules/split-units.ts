/** What a unit's name ends with (单位后缀): only such halves make two units of one text. */
const UNIT_END =
  /(局|委|委员会|政府|办事处|街道|镇|乡|办|办公室|中心|管委会|公司|集团|园区|开发区|学院|医院|银行|协会|商会|联合会|工商联|总工会|团委|妇联|部|处|站|馆|院|社)$/;

const ALWAYS = /[、,;/\n|]+/;
const PERHAPS = /\s+|和|与|及|\+|&/;

/**
 * The units (引资单位) that a cell names. A list mark or a line break always separates; a space, 和, 与 or 及 only
 * where both sides are whole unit names, since 人力资源和社会保障局 is one unit. What the directory holds as one
 * name is one unit. Remarks in brackets belong to the unit before them.
 */
export function splitUnits(text: string, known: ReadonlySet<string>): readonly string[] {
  const whole = text.trim();
  if (whole === '') return [];
  if (known.has(plainUnit(whole))) return [whole];
  const parts = whole
    .replace(/[（(][^（）()]*[）)]/g, '')
    .split(ALWAYS)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => splitJoined(part, known));
  return parts.length === 0 ? [whole] : parts;
}

function splitJoined(part: string, known: ReadonlySet<string>): readonly string[] {
  if (known.has(plainUnit(part))) return [part];
  const joint = [...part.matchAll(new RegExp(PERHAPS, 'g'))].find(({ index, 0: mark }) => {
    const left = part.slice(0, index).trim();
    const right = part.slice(index + mark.length).trim();
    return isUnit(left, known) && isUnit(right, known);
  });
  if (!joint) return [part];
  const left = part.slice(0, joint.index).trim();
  return [left, ...splitJoined(part.slice(joint.index + joint[0].length).trim(), known)];
}

function isUnit(text: string, known: ReadonlySet<string>): boolean {
  return known.has(plainUnit(text)) || (text.length >= 3 && UNIT_END.test(text));
}

/** A unit's name without spaces, for comparing. */
export function plainUnit(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

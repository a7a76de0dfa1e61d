import { FIELDS, type FieldKey } from '../../model/field';
import type { Content } from './content';

/** Too few cells to say anything against a heading. */
const ENOUGH = 3;

/**
 * What the content of a column says of a meaning, as a factor on the confidence of its heading: above 1 it speaks for
 * it, below 1 against it.
 */
export function weigh(field: FieldKey, content: Content): number {
  if (content.filled < ENOUGH) return 1;
  switch (field) {
    case 'seq':
      return content.serial >= 0.8 ? 1.3 : content.numbers >= 0.5 ? 1 : 0.9;
    case 'creditCode':
      return content.creditCodes >= 0.5 ? 1.2 : 0.5;
    case 'industryCode':
      return content.industryCodes >= 0.6 ? 1.1 : 0.6;
    case 'industry':
      if (content.sectors >= 0.5) return 1.1;
      return content.numbers > 0.5 || content.kinds > 0.6 || content.yesNo > 0.6
        ? 0.4
        : content.industryCodes > 0.6
          ? 0.6
          : 1;
    case 'isIndustrial':
      return content.yesNo >= 0.6 ? 1.2 : content.numbers > 0.5 ? 0.3 : 0.8;
    case 'kind':
      return content.kinds >= 0.6 ? 1.2 : content.numbers > 0.5 || content.dates > 0.5 ? 0.2 : 0.9;
    case 'unit':
      if (content.units >= 0.6) return 0.2;
      return content.organisations >= 0.5
        ? 1.1
        : content.numbers > 0.5 || content.companies > 0.7
          ? 0.4
          : 0.95;
    case 'investor':
      return content.companies >= 0.5 ? 1.1 : content.numbers > 0.5 ? 0.3 : 0.95;
    case 'project':
      return content.numbers > 0.5 ? 0.3 : 1;
    case 'stage':
      return content.yesNo > 0.6 || content.numbers > 0.6 ? 0.4 : content.stages > 0.4 ? 1.1 : 1;
    // Years are numbers, and look like dates.
    case 'year':
      return content.numbers >= 0.5 || content.dates >= 0.5 ? 1.1 : 1;
    default:
      return byType(field, content);
  }
}

function byType(field: FieldKey, content: Content): number {
  switch (FIELDS[field].type) {
    case 'date':
      if (content.dates >= 0.4) return 1.1;
      // Small numbers, amounts, names: no dates. Words (已开工, 拟9月开工) may well stand there.
      return content.numbers > 0.6 || content.companies > 0.5 || content.yesNo > 0.6
        ? 0.3
        : content.dates === 0
          ? 0.75
          : 0.95;
    case 'amount':
      if (content.amounts >= 0.5) return 1.05;
      return content.amounts === 0 ? 0.4 : 0.8;
    case 'text':
      return content.dates > 0.9 && content.numbers > 0.9 ? 0.6 : 1;
  }
}

/** Meanings that the content alone gives away, where the heading says nothing. */
export function fromContent(content: Content): readonly { field: FieldKey; confidence: number }[] {
  if (content.filled < ENOUGH) return [];
  if (content.creditCodes >= 0.8) return [{ field: 'creditCode', confidence: 0.8 }];
  if (content.kinds >= 0.8) return [{ field: 'kind', confidence: 0.75 }];
  return [];
}

/** Whether a language tag of Office asks for Chinese: any kind of it; everyone else is given English. */
export function isChinese(language: string): boolean {
  return /^zh\b/i.test(language);
}

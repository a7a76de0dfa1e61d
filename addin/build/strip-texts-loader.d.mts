export default function stripTexts(
  this: { getOptions(): { readonly keys: readonly string[] } },
  source: string,
): string;

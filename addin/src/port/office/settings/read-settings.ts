/** Values kept in the workbook, by key; those that it does not keep are left out. Settings are ExcelApi 1.4. */
export async function readSettings(
  context: Excel.RequestContext,
  keys: readonly string[],
): Promise<Readonly<Record<string, unknown>>> {
  const settings = keys.map((key) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load('value');
    return { key, setting };
  });
  await context.sync();
  return Object.fromEntries(
    settings.flatMap(({ key, setting }) =>
      setting.isNullObject ? [] : [[key, setting.value as unknown] as const],
    ),
  );
}

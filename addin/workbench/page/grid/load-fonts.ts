/** The grid measures text as it draws it: the fonts of `fonts.css` must be there first. One that is missing is no fault. */
export async function loadFonts(): Promise<void> {
  await Promise.allSettled([...document.fonts].map((font) => font.load()));
}

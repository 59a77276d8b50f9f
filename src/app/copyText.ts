/**
 * Copies what a field holds. Where the clipboard is out of reach, in a frame without leave for example, the
 * older way is tried, which needs none; and where that fails too, the text is left selected.
 *
 * @returns whether it is on the clipboard, or selected for the reader to copy
 */
export async function copyText(
  field: HTMLTextAreaElement,
  { navigator, document }: Window,
): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(field.value);
    return 'copied';
  } catch {
    field.focus();
    field.select();
    // oxlint-disable-next-line typescript/no-deprecated -- nothing else works without a permission
    return document.execCommand('copy') ? 'copied' : 'selected';
  }
}

/**
 * Fills "Embed this" with its panel once somebody opens it: hardly any reader ever does, so that nothing of
 * it is fetched before. Should it not come, what was served stays.
 */
export function openEmbedPanel(document: Document): void {
  const disclosure = document.querySelector<HTMLDetailsElement>('[data-embed-this]');
  if (disclosure === null) return;
  let isFilled = false;
  const fill = async () => {
    if (isFilled || !disclosure.open) return;
    isFilled = true;
    try {
      const { fillEmbedPanel } = await import('./fillEmbedPanel.tsx');
      await fillEmbedPanel(disclosure);
    } catch {
      // The next time that it is opened may have more luck.
      isFilled = false;
    }
  };
  disclosure.addEventListener('toggle', () => void fill());
  void fill();
}

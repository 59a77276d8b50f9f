import { createRoot } from 'react-dom/client';
import css from '../components/EmbedThis.css?inline';
import { stepAt } from '../steps/address.ts';
import { EmbedPanel } from './EmbedPanel.tsx';
import type { EmbedPanelData } from './embedPanelData.ts';

/** In the served folder: the build writes it last, when every size and hash is known. */
const dataFile = './embedding.js';

/** Puts the panel into its disclosure, in place of what was served there. */
export async function fillEmbedPanel(disclosure: HTMLDetailsElement): Promise<void> {
  const document = disclosure.ownerDocument;
  const address = new URL(dataFile, document.baseURI).href;
  const { default: data } = (await import(/* @vite-ignore */ address)) as {
    default: EmbedPanelData;
  };

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);

  const panel = document.createElement('div');
  disclosure.querySelector('[data-served]')?.replaceWith(panel);
  const steps = data.steps.map(({ id }) => id);
  createRoot(panel).render(
    <EmbedPanel
      data={data}
      here={new URL('./', document.baseURI).href}
      start={stepAt(steps, new URL(document.baseURI).pathname)}
    />,
  );
}

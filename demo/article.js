/* What a newsroom writes for itself: docs/embedding.md says what arrives. */

const told = document.querySelector('[data-told]');

/** Stands in for a newsroom's own analytics: the newest first. */
function tell(name, detail) {
  const said = Object.entries(detail).filter(([key]) => key !== 'version');
  const line = document.createElement('li');
  line.textContent = [name, ...said.map(([key, value]) => `${key}: ${value}`)].join(' · ');
  told.prepend(line);
}

const explainer = document.querySelector('trip-explainer');
for (const name of ['ready', 'step', 'context', 'quote', 'finish', 'error']) {
  explainer.addEventListener(name, ({ detail }) => tell(name, detail));
}

/* A frame that no script of ours or theirs takes care of: a dozen lines do. */
const sandboxed = document.querySelector('[data-sandboxed]');
window.addEventListener('message', ({ source, data }) => {
  if (source !== sandboxed.contentWindow) return;
  if (data?.sentinel !== 'amp' || data.type !== 'embed-size') return;
  const { height } = data;
  if (Number.isFinite(height) && height >= 100 && height <= 20_000) sandboxed.height = height;
});

/**
 * The address of a step's page, relative to the folder of the explainer: the first step is
 * `index.html`, every other `<id>.html`. Flat files, so that any file server has them.
 */
export function addressOf(stepIds: readonly string[], id: string): string {
  return `./${id === stepIds[0] ? 'index' : id}.html`;
}

/**
 * The step that an address shows, or undefined when it is none of ours. Servers that hide `.html` or
 * `index.html` are understood too.
 *
 * @param pathname as in `location.pathname`, `/a/b/tokyo.html`
 */
export function stepAt(stepIds: readonly string[], pathname: string): string | undefined {
  const file = pathname.slice(pathname.lastIndexOf('/') + 1).replace(/\.html$/, '');
  if (file === '' || file === 'index') return stepIds[0];
  return stepIds.find((id, index) => index > 0 && id === file);
}

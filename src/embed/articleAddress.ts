/** What the article's address calls the step, unless `data-sync-url` says otherwise. */
const usualName = 'explainer-step';

/** Under which name an element's step stands in the article's address; undefined where it doesn't. */
export function syncName(element: Element): string | undefined {
  const name = element.getAttribute('data-sync-url');
  return name === null ? undefined : name || usualName;
}

/** The step that an article's address names: a reader can write anything there, so only one of `steps`. */
export function readStep(
  search: string,
  name: string,
  steps: readonly string[],
): string | undefined {
  const said = new URLSearchParams(search).get(name);
  return steps.find((step) => step === said);
}

/** The article's address with a step in it, and everything else to the letter as it was. */
export function withStep(href: string, name: string, step: string): string {
  const [, page = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(href) ?? [];
  const others = search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !new URLSearchParams(part).has(name));
  const own = new URLSearchParams([[name, step]]).toString();
  return `${page}?${[...others, own].join('&')}${hash}`;
}

/** Writes a step into the article's address; there is no new entry for the Back button. */
export function writeStep({ history, location }: Window, name: string, step: string): void {
  try {
    history.replaceState(history.state, '', withStep(location.href, name, step));
  } catch {
    // An article in a sandbox of its own, or a browser that has had enough of it.
  }
}

/** What the host script's build knows of the embedded pages. */
export type Build = {
  /** Ids of the steps, in order. The first one's page is `index.html`, another's `<id>.html`. */
  steps: readonly string[];
  /** The frame's name for who can't see it, unless the newsroom gives it one: the story's headline. */
  title: string;
  /**
   * CSS px: how high a page with nothing unfolded is from each width on. All steps are that high: their
   * stylesheet says so.
   */
  heights: readonly (readonly [width: number, height: number])[];
};

/** Attributes of the element that are written into the frame's query. `embed/` checks what they say. */
export const optionNames = ['theme', 'accent', 'font', 'header'] as const;

/**
 * The address of the frame: the element's `src`, with its options, at a step.
 *
 * @param step undefined for the one that `src` names
 * @returns undefined where `src` is no address of a page
 */
export function frameAddress(
  element: Element,
  step: string | undefined,
  { steps }: Build,
): URL | undefined {
  const address = parseUrl(element.getAttribute('src'), element.baseURI);
  if (address === undefined || !/^https?:$/.test(address.protocol)) return undefined;
  if (step !== undefined) {
    const file = step === steps[0] ? 'index' : step;
    address.pathname = address.pathname.replace(/[^/]*$/, `${file}.html`);
  }
  for (const name of optionNames) {
    const value = element.getAttribute(name);
    if (value !== null) address.searchParams.set(name, value);
  }
  return address;
}

function parseUrl(text: string | null, base: string): URL | undefined {
  try {
    return text ? new URL(text, base) : undefined;
  } catch {
    return undefined;
  }
}

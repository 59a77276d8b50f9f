/** Of an HTML element, by name; `true` writes the name alone, an empty text leaves it out. */
export type Attributes = Readonly<Record<string, string | number | true>>;

/** HTML to be pasted, mailed or answered elsewhere. Our own pages are React's to write. */
export function element(name: string, attributes: Attributes, content = ''): string {
  return `${startTag(name, attributes)}${content}</${name}>`;
}

/** An element that holds nothing, or the beginning of one that does. */
export function startTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => (value === true ? key : `${key}="${escaped(String(value))}"`));
  return `<${[name, ...written].join(' ')}>`;
}

/** Text as it is written between tags and in attributes. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

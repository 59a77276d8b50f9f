import type { Page } from 'playwright-core';
import { accessibilityTree, type Spoken } from './accessibilityTree.ts';

/** Read on in the line that they stand in. */
const inline = ['StaticText', 'link', 'superscript', 'time', 'strong', 'emphasis'];
/** Their name is said instead of what is inside of them. */
const controls = ['button', 'checkbox', 'DisclosureTriangle'];
/** Their name is said before what is inside of them, and isn't the same. */
const announced =
  'RootWebArea banner main contentinfo complementary navigation region figure group'.split(' ');

/**
 * What a screen reader finds on a page, in reading order: a line for each thing with its role, states and
 * name, and text as it runs.
 *
 * @param attribute only inside of what carries it; the whole page when left out
 */
export async function spokenPage(page: Page, attribute?: string): Promise<string> {
  return `${linesOf(await accessibilityTree(page, attribute)).join('\n')}\n`;
}

function linesOf(thing: Spoken): string[] {
  const { role, name, states, level, children } = thing;
  if (isInline(thing)) return [plain(inLine(thing))];
  const lines = inLines(children);
  const head = [level === undefined ? role : `${role} ${level}`, ...states].join(', ');
  const [only] = lines;
  // A button, a summary, a heading, a paragraph: what is inside is its name.
  if (!announced.includes(role) && lines.length <= 1 && (only ?? []).every(isInline)) {
    const text = plain(only === undefined || controls.includes(role) ? name : runOf(only));
    return [text === '' ? head : `${head}: ${text}`];
  }
  const count = role === 'list' ? ` of ${children.length}` : '';
  const called = announced.includes(role) && name !== '' ? `: ${plain(name)}` : '';
  return [
    head + count + called,
    ...lines
      .flatMap((line) => (line.every(isInline) ? plain(runOf(line)) : line.flatMap(linesOf)))
      .filter((line) => line.trim() !== '')
      .map((line) => `  ${line}`),
  ];
}

/** Things that stand in one line together; anything else by itself. */
function inLines(children: readonly Spoken[]): Spoken[][] {
  const lines: Spoken[][] = [];
  for (const child of children) {
    const line = lines.at(-1);
    const block = line?.find((one) => one.block !== undefined)?.block;
    const goesOn =
      line?.every(isInline) &&
      isInline(child) &&
      (block === undefined || child.block === undefined || child.block === block);
    if (line !== undefined && goesOn) line.push(child);
    else lines.push([child]);
  }
  return lines;
}

/** Words of one line; those of different elements don't grow together. */
function runOf(line: readonly Spoken[]): string {
  return line
    .map(inLine)
    .reduce((text, more) => text + (/\w$/.test(text) && /^\w/.test(more) ? ' ' : '') + more, '');
}

function inLine({ role, name, states, children }: Spoken): string {
  switch (role) {
    case 'StaticText':
      return name;
    case 'link':
      return `[${['link', ...states].join(', ')}: ${plain(name)}]`;
    default:
      return runOf(children);
  }
}

const isInline = ({ role }: Spoken) => inline.includes(role);
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

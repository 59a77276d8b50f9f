import { parse, wcagContrast } from 'culori';
import { describe, expect, test } from 'vitest';
import { openPage } from './openPage.ts';

type Text = { text: string; role: 'body' | 'other' | 'map'; ink: string; ground: string };

const readers = (['light', 'dark'] as const).flatMap((colorScheme) =>
  (['no-preference', 'more'] as const).map((contrast) => ({ colorScheme, contrast })),
);

/** What is to be read on a page: as computed, each with the ground that it is painted on. */
async function textsOf(file: string, reader: (typeof readers)[number]): Promise<Text[]> {
  const { page, close } = await openPage(reader);
  await page.goto(file);
  const texts = await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    const clear = 'rgba(0, 0, 0, 0)';
    const groundOf = (element: Element | null): string => {
      if (element === null) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      return backgroundColor === clear ? groundOf(element.parentElement) : backgroundColor;
    };
    // Sentences and quotations; a kicker or a link that stands by itself is none.
    const isToRead = (element: Element) => {
      const block = element.closest('p, blockquote');
      return block !== null && !element.closest('a') && block.textContent.length > 60;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent!.trim();
      const element = node.parentElement!;
      if (text === '' || element.closest('script, .spoken') || !element.checkVisibility()) continue;
      const name = element.closest('[data-label]');
      const { color, textShadow } = getComputedStyle(element);
      // A name on the map stands in its halo; waters have none and stand on the water.
      const halo = /rgb[^)]*\)/.exec(textShadow)?.[0];
      found.push({
        text: text.slice(0, 40),
        role: name ? 'map' : isToRead(element) ? 'body' : 'other',
        ink: color,
        ground: name && halo ? halo : groundOf(element),
      });
    }
    return found;
  });
  await close();
  return texts;
}

describe.each(readers)('for a reader of $colorScheme pages, contrast $contrast', (reader) => {
  test.each([
    'index.html',
    'tokyo.html',
    'alaska.html',
    'story.html',
    'embed/tokyo.html',
    '404.html',
  ])('has words to read at 7 : 1 and all others at 4.5 : 1 on %s', async (file) => {
    const texts = await textsOf(file, reader);
    expect(texts.length).toBeGreaterThan(2);
    const weak = texts
      .map((one) => ({ ...one, contrast: wcagContrast(parse(one.ink)!, parse(one.ground)!) }))
      .filter(({ role, contrast }) => contrast < (role === 'body' ? 7 : 4.5))
      .map(({ text, role, contrast }) => `${text} (${role}): ${contrast.toFixed(2)}`);
    expect([...new Set(weak)]).toEqual([]);
  });
});

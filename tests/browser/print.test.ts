import { describe, expect, test } from 'vitest';
import { openPage } from './openPage.ts';

/** CSS px between the margins of `base.css`: as wide as the pages are laid out for. */
const papers = [
  { name: 'A4', width: 688 },
  { name: 'Letter', width: 710 },
];
const pages = ['index.html', 'tokyo.html', 'seoul.html', 'alaska.html', 'story.html'];

async function onPaper(file: string, width: number) {
  const opened = await openPage({ width, height: 990, colorScheme: 'dark' });
  await opened.page.goto(file);
  await opened.page.emulateMedia({ media: 'print' });
  return opened;
}

describe.each(papers)('on $name', ({ width }) => {
  test.each(pages)('prints %s without cutting anything off', async (file) => {
    const { page, close } = await onPaper(file, width);

    const seen = await page.evaluate(() => {
      const isForEars = (element: Element) => element.closest('.spoken') !== null;
      const isInMap = (element: Element) => element.closest('[data-scene]') !== null;
      const beyond = (element: Element, box: { left: number; right: number }) => {
        const { left, right, width: length } = element.getBoundingClientRect();
        return length > 0 && (left < box.left - 1 || right > box.right + 1);
      };
      const paper = { left: 0, right: document.documentElement.clientWidth };
      const all = [...document.body.querySelectorAll('*')].filter((one) => !isForEars(one));
      const maps = [...document.querySelectorAll('[data-scene]')].map((map) => {
        const box = map.getBoundingClientRect();
        const marks = [...map.querySelectorAll('[data-label]')];
        const camera = map.querySelector('[data-camera]')?.getBoundingClientRect();
        return {
          isWhole: !beyond(map, paper) && box.height > box.width / 2,
          names: marks.filter((mark) => mark.getBoundingClientRect().width > 0).length,
          cut: marks.filter((mark) => beyond(mark, box)).map((mark) => mark.textContent),
          isFilled: camera !== undefined && camera.width >= box.width,
        };
      });
      return {
        sticksOut: all
          .filter((one) => !isInMap(one) && beyond(one, paper))
          .map((one) => `${one.tagName} ${one.textContent?.slice(0, 40)}`),
        scrolls: document.documentElement.scrollWidth > paper.right,
        maps,
      };
    });

    expect(seen).toMatchObject({ sticksOut: [], scrolls: false });
    // The whole story has the trip's before the stops'.
    expect(seen.maps.length).toBe(file === 'story.html' ? 5 : 1);
    for (const map of seen.maps) {
      expect(map).toMatchObject({ isWhole: true, isFilled: true, cut: [] });
      expect(map.names).toBeGreaterThan(2);
    }
    await close();
  });
});

test('prints what is folded away, and nothing to press', async () => {
  const { page, close } = await onPaper('tokyo.html', 688);

  // What a newsroom presses is no part of the story.
  const folded = page.locator('details:not([open], [data-embed-this]) > :not(summary)');
  expect(await folded.count()).toBeGreaterThan(5);
  const printed = await folded.evaluateAll((elements) =>
    elements.map((one) => one.checkVisibility() && one.getBoundingClientRect().height > 10),
  );
  expect(printed).not.toContain(false);
  for (const control of [
    'a[rel="next"]',
    'a[rel="prev"]',
    'button',
    'input',
    'details a[href="#map"]',
    '[data-embed-this]',
  ]) {
    expect(
      await page.locator(control).evaluateAll((all) => all.map((one) => one.checkVisibility())),
    ).not.toContain(true);
  }
  await close();
});

test('spells out where quotes and sources are to be found, and no other link', async () => {
  const { page, close } = await onPaper('story.html', 688);

  const links = await page.locator('a[href^="http"]').evaluateAll((all) =>
    all.map((link) => {
      const { content } = getComputedStyle(link, '::after');
      return {
        belongs: link.closest('details li, figcaption') !== null,
        isSpelled: content !== 'none' && /attr\(href\)|https?:/.test(content),
      };
    }),
  );

  const [spelled, short] = [true, false].map((belongs) =>
    links.filter((link) => link.belongs === belongs),
  );
  expect(spelled!.length).toBeGreaterThan(20);
  expect(short!.length).toBeGreaterThan(20);
  expect(spelled!.filter(({ isSpelled }) => !isSpelled)).toEqual([]);
  expect(short!.filter(({ isSpelled }) => isSpelled)).toEqual([]);
  await close();
});

test('prints in ink on white for a reader of dark pages, with the map’s grounds kept', async () => {
  const { page, close } = await onPaper('tokyo.html', 688);

  const look = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    const current = document.querySelector('[data-scene] [data-progress="current"][data-step]');
    return {
      backgroundColor,
      darkness: color
        .match(/[\d.]+/g)!
        .slice(0, 3)
        .map(Number),
      mark: current && getComputedStyle(current).printColorAdjust,
    };
  });

  expect(look).toMatchObject({ backgroundColor: 'rgb(255, 255, 255)', mark: 'exact' });
  expect(Math.max(...look.darkness)).toBeLessThan(60);
  await close();
});

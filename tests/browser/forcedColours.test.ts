import { expect, test } from 'vitest';
import { openPage } from './openPage.ts';

test('keeps the current stop, and every kind of line, apart in the colours that a reader forces', async () => {
  const { page, close } = await openPage({ forcedColors: 'active' });
  await page.goto('alaska.html');
  const seen = await page.evaluate(() => {
    const ground = (selector: string) =>
      getComputedStyle(document.querySelector(selector)!).backgroundColor;
    const lines = [...document.querySelectorAll<SVGElement>('path[data-leg]')].map((line) => {
      const { stroke, strokeDasharray, strokeWidth } = getComputedStyle(line);
      return [line.dataset['line']!, `${stroke} ${strokeDasharray} ${strokeWidth}`] as const;
    });
    return {
      paper: getComputedStyle(document.body).backgroundColor,
      onMap: ground('[data-scene] [data-progress="current"][data-step]'),
      onAxis: ground('[data-timeline] [aria-current="step"] > :first-child'),
      otherStop: ground('[data-timeline] a:not([aria-current]) > :first-child'),
      span: ground('[data-time="span-alaska"]'),
      otherSpan: ground('[data-time="span-seoul"]'),
      lines: Object.fromEntries(lines),
    };
  });

  for (const current of [seen.onMap, seen.onAxis, seen.span]) {
    expect([seen.paper, seen.otherStop]).not.toContain(current);
  }
  expect([seen.paper, seen.span]).not.toContain(seen.otherSpan);
  expect(Object.keys(seen.lines).length).toBeGreaterThan(2);
  expect(new Set(Object.values(seen.lines)).size).toBe(Object.keys(seen.lines).length);
  await close();
});

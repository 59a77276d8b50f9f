import { expect, test } from 'vitest';
import { collisions } from './collisions.ts';
import { openPage } from './openPage.ts';
import { trip } from './trip.ts';
import { rest, startAt } from './walk.ts';

for (const width of [320, 390, 700, 1280]) {
  test(`never lets two names or marks overlap on a page ${width} px wide`, async () => {
    const { page, close } = await openPage({ width, reducedMotion: 'reduce' });
    for (const step of trip.steps) {
      await startAt(page, step);
      expect(await collisions(page), step.id).toEqual([]);
      for (const context of step.contexts) {
        const panel = page.locator(`[data-context="${context}"] > summary`);
        await panel.click();
        await page.locator(`[data-scene^="${step.id}"]`).waitFor();
        expect(await collisions(page), `${step.id}, ${context}`).toEqual([]);
        await panel.click();
      }
    }
    await close();
  });
}

test('draws every leg as one unbroken line at every step', async () => {
  const { page, close } = await openPage();
  for (const step of trip.steps) {
    await page.goto(step.file);
    const legs = await page.locator('path[data-leg]').evaluateAll((lines) =>
      lines.map((line) => {
        const d = line.getAttribute('d')!;
        const points = d
          .slice(1)
          .split('L')
          .map((point) => point.split(',').map(Number));
        const lengths = points
          .slice(1)
          .map(([x, y], index) => Math.hypot(x! - points[index]![0]!, y! - points[index]![1]!));
        const sorted = lengths.toSorted((a, b) => a - b);
        return {
          starts: d.split('M').length - 1,
          points: points.length,
          jump: sorted.at(-1)! / sorted[Math.floor(sorted.length / 2)]!,
        };
      }),
    );
    expect(legs.length).toBeGreaterThan(8);
    for (const leg of legs) {
      expect(leg.starts).toBe(1);
      expect(leg.points).toBeGreaterThan(15);
      expect(leg.jump).toBeLessThan(4);
    }
  }
  await close();
});

test('tells done, now, ahead and not on record by the line itself, not by its colour', async () => {
  const { page, close } = await openPage();
  await page.goto('alaska.html');
  const styles = await page.locator('path[data-leg]').evaluateAll((lines) =>
    Object.fromEntries(
      lines.map((line) => {
        const { strokeDasharray, strokeWidth } = getComputedStyle(line);
        const { line: style, progress } = (line as SVGElement).dataset;
        return [style === 'inferred' ? style : progress!, `${strokeDasharray} ${strokeWidth}`];
      }),
    ),
  );
  expect(Object.keys(styles).toSorted()).toEqual(['ahead', 'current', 'done', 'inferred']);
  expect(new Set(Object.values(styles)).size).toBe(4);
  await close();
});

test('renders nothing while the camera flies', async () => {
  const { page, close } = await openPage();
  await startAt(page, trip.steps[0]!);
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const map = document.querySelector('[data-scene]')!;
    new MutationObserver((changes) => {
      if (!('flying' in (map as HTMLElement).dataset)) return;
      for (const { type, attributeName, target } of changes) {
        // A name is out of sight: to move it would be work for nothing.
        const isName = (target as Element).matches('[data-label]');
        seen.push(`${attributeName ?? type}${isName ? ' of a name' : ''}`);
      }
    }).observe(map, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  await page.locator('a[rel="next"]').click();
  await page.locator('[data-flying]').waitFor({ state: 'attached' });
  await page.evaluate(() => ((window as unknown as { seen: string[] }).seen.length = 0));
  await rest(page, 'tokyo');
  const seen = await page.evaluate(() => [
    ...new Set((window as unknown as { seen: string[] }).seen),
  ]);
  expect(seen).toContain('style');
  expect(seen.filter((name) => !['style', 'transform', 'd', 'data-flying'].includes(name))).toEqual(
    [],
  );
  await close();
});

test('lands at once when a reader asks for less motion in mid-flight', async () => {
  const { page, close } = await openPage();
  await startAt(page, trip.steps[0]!);
  await page.locator('a[rel="next"]').click();
  await page.locator('[data-flying]').waitFor({ state: 'attached' });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await rest(page, 'tokyo');
  await close();
});

test('looks at the place of a panel that is opened, and opens the panel of a place that is pressed', async () => {
  const { page, close } = await openPage();
  await startAt(page, trip.steps[1]!);
  await page.locator('[data-context="hong-kong"] summary').first().click();
  await rest(page, 'tokyo--hong-kong');
  const address = page.url();
  const mark = page.locator('[data-opens="hong-kong"]');
  expect(await mark.getAttribute('data-open')).toBe('true');

  await page.locator('[data-context="hong-kong"] summary').first().click();
  await rest(page, 'tokyo');

  await page.goto('index.html');
  await page.locator('[data-play][data-status="still"]').waitFor();
  await page.locator('[data-opens="myanmar"]').click();
  await rest(page, 'quad--myanmar');
  const panel = page.locator('[data-context="myanmar"]');
  expect(await panel.getAttribute('open')).not.toBeNull();
  expect(
    await panel
      .locator('summary')
      .first()
      .evaluate((one) => one === document.activeElement),
  ).toBe(true);
  expect(page.url()).not.toContain('#');
  expect(address).not.toContain('#');
  await close();
});

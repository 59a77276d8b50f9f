import { expect, test } from 'vitest';
import { openPage } from './openPage.ts';
import { trip } from './trip.ts';

test('shows every quote of a step to the character, with speaker, role, place, date and source', async () => {
  const { page, close } = await openPage({ javaScript: false });
  const everywhere = new Set<string>();
  for (const step of trip.steps) {
    await page.goto(step.file);
    for (const id of step.quotes) {
      const quote = trip.quotes.find((one) => one.id === id)!;
      const figure = page.locator(`[data-quote="${id}"]`);
      expect(await figure.locator('blockquote').textContent(), id).toBe(quote.text);
      const attribution = (await figure.locator('figcaption').textContent()) ?? '';
      for (const part of [quote.speaker, quote.role, quote.place])
        expect(attribution).toContain(part);
      expect(await figure.locator('time').getAttribute('datetime')).toMatch(/^2021-03-\d\d$/);
      expect(await figure.locator('figcaption a[href^="http"]').count()).toBeGreaterThan(0);
      everywhere.add(id);
    }
    expect(await page.locator('[data-size="pull"]').count()).toBe(1);
  }
  expect(everywhere.size).toBe(trip.quotes.length);
  expect(everywhere.size).toBeGreaterThanOrEqual(10);

  await page.goto('story.html');
  for (const { id, text } of trip.quotes)
    expect(await page.locator(`[data-quote="${id}"] blockquote`).textContent()).toBe(text);
  await close();
});

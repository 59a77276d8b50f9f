import { assert, property } from 'fast-check';
import { expect, test } from 'vitest';
import { anyMessage } from '../../fixtures/anyMessage.ts';
import { hostPage, tokyo } from '../../fixtures/hostPage.ts';

test('leaves the article in peace whatever it is told, 10,000 times, by a stranger and by the frame', () => {
  const page = hostPage(`<trip-explainer src="${tokyo}" data-sync-url></trip-explainer>`);
  const { window } = page;
  const errors: string[] = [];
  window.addEventListener('error', (event) => errors.push(event.message));
  const frameAddress = page.frame().src;

  assert(
    property(anyMessage, (message) => {
      const before = { height: page.frameHeight(), heard: page.heard.length };
      for (const from of [page.stranger, window, null]) page.say(message, from);
      page.say(message, undefined, 'https://elsewhere.example');
      expect(page.heard.length, 'believed a stranger').toBe(before.heard);
      expect(page.frameHeight(), 'believed a stranger').toBe(before.height);

      page.say(message);
      expect(page.frameHeight()).toBeGreaterThanOrEqual(100);
      expect(page.frameHeight()).toBeLessThanOrEqual(20_000);
      expect(errors).toEqual([]);
      expect(page.told).toEqual([]);
      expect(page.frame().src).toBe(frameAddress);
      expect(window.location.pathname).toBe('/article');
      expect(window.history.length).toBe(1);
    }),
    { numRuns: 10_000 },
  );
  for (const { detail } of page.heard) expect(JSON.stringify(detail).length).toBeLessThan(400);
}, 300_000);

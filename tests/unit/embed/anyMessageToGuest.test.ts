import { assert, property } from 'fast-check';
import { expect, test } from 'vitest';
import { anyMessage } from '../../fixtures/anyMessage.ts';
import { guestPage } from '../../fixtures/guestPage.ts';

const ownPages = ['index', 'tokyo', 'seoul'].map(
  (file) => `https://example.org/trip/embed/${file}.html`,
);

test('leaves a reader in peace whatever is said to the page, 10,000 times, by a stranger and by its host', () => {
  const page = guestPage();
  const { window } = page;
  const address = window.location.href;
  const errors: string[] = [];
  window.addEventListener('error', (event) => errors.push(event.message));

  assert(
    property(anyMessage, (message) => {
      page.forget();
      for (const stranger of [page.stranger, window, null]) page.say(message, stranger);
      expect(page.said, 'answered a stranger').toEqual([]);

      page.say(message);
      for (const said of page.said) {
        expect(said, 'says nothing at length').toSatisfy(isShort);
        // The one height that it has.
        const heights = [...JSON.stringify(said).matchAll(/"(?:height|value)":(\d+)/g)];
        expect(heights.every(([, height]) => height === '800')).toBe(true);
      }
      expect(errors).toEqual([]);
      expect(window.location.href).toBe(address);
    }),
    { numRuns: 10_000 },
  );
  // A host may take the reader to a step, and nowhere else.
  expect(page.loads.filter((load) => !ownPages.includes(load))).toEqual([]);
  expect(window.document.documentElement.dataset['theme'] ?? 'auto').toMatch(/^(auto|dark|light)$/);
}, 300_000);

function isShort(said: unknown): boolean {
  return (typeof said === 'string' || said !== null) && JSON.stringify(said).length < 500;
}

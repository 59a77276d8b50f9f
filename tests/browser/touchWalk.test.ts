import { expect, test } from 'vitest';
import { openPage } from './openPage.ts';
import { tokyo } from './trip.ts';

const phone = { width: 390, height: 664, hasTouch: true } as const;

test('gives every control of a step the size of a fingertip', async () => {
  const { page, close } = await openPage(phone);
  await page.goto(tokyo.file);
  const tooSmall = await page
    .locator('a[rel], [data-timeline] a, [data-context] > summary, [data-play]')
    .evaluateAll((controls) =>
      controls
        .map((control) => ({
          text: control.textContent,
          box: control.getBoundingClientRect(),
          // What isn't needed to walk may be as small as WCAG 2.2 lets it (2.5.8).
          least: control.matches('[data-play]') ? 24 : 44,
        }))
        .filter(({ box, least }) => box.height < least || box.width < least)
        .map(({ text, box }) => `${text}: ${box.width} × ${box.height}`),
    );
  expect(tooSmall).toEqual([]);
  await close();
});

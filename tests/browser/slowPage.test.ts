import { expect, test } from 'vitest';
import { serveInPieces } from '../fixtures/serveInPieces.ts';
import { openPage } from './openPage.ts';

for (const [file, width] of [
  ['tokyo.html', 390],
  ['tokyo.html', 700],
  ['tokyo.html', 1280],
  ['embed/tokyo.html', 390],
  ['embed/tokyo.html', 1000],
] as const) {
  test(`moves nothing that is seen of ${file}, ${width} px wide, however slowly it comes in`, async () => {
    const server = await serveInPieces(file);
    const { page, close } = await openPage({
      width,
      height: 844,
      origins: [server.origin],
      ownWindow: true,
    });
    await page.addInitScript(() => {
      const seen = { paints: 0, shifts: [] as number[] };
      Object.assign(window, { seen });
      const count = () => {
        seen.paints += document.readyState === 'loading' ? 1 : 0;
        requestAnimationFrame(count);
      };
      count();
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          seen.shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(server.origin);
    const { paints, shifts } = await page.evaluate(
      () => (window as unknown as { seen: { paints: number; shifts: number[] } }).seen,
    );
    expect(paints).toBeGreaterThan(0);
    expect(shifts).toEqual([]);
    const hidden = await page
      .locator('main > *')
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).visibility));
    expect(new Set(hidden)).toEqual(new Set(['visible']));
    await close();
    server.close();
  });
}

import { expect, onTestFinished } from 'vitest';
import { serveArticle } from '../browser/articlePage.ts';
import { seoul, tokyo } from '../browser/trip.ts';
import { until } from '../browser/until.ts';
import { inEachEngine } from './inEachEngine.ts';
import { serveAtAddress } from './serveAtAddress.ts';

type Said = { said: { kind?: string; message?: string; value?: number }[] };

/** The address of an article with an embedded step in a sandbox, whose server allows other origins or not. */
async function articleWith(headers: Record<string, string>): Promise<string> {
  const site = await serveAtAddress(headers);
  const host = await serveArticle({
    src: `${site}embed/${tokyo.file}`,
    attributes: 'sandbox="allow-scripts"',
  });
  onTestFinished(host.close);
  return host.url;
}

inEachEngine(
  'flies in an opaque origin whose server allows every origin',
  { reducedMotion: 'reduce' },
  async (page) => {
    await page.goto(await articleWith({ 'Access-Control-Allow-Origin': '*' }));
    const frame = await page.frame('iframe');
    await until(frame, () => document.querySelector('[data-play][data-status="still"]') !== null);
    const before = await page.evaluate(() => history.length);
    await frame.evaluate(() => void Object.assign(window, { marked: true }));
    await frame.click('a[rel="next"]');
    await until(
      frame,
      (heading) => document.querySelector('h2')?.textContent === heading,
      seoul.heading,
    );
    const now = await frame.evaluate(() => ({
      file: location.pathname.split('/').at(-1),
      isSame: 'marked' in window,
      origin: window.origin,
    }));
    // WebKit has a page in a sandbox keep its path.
    const { file } = page.engine === 'webkit' ? tokyo : seoul;
    expect(now).toEqual({ file, isSame: true, origin: 'null' });
    expect(await page.evaluate(() => history.length)).toBe(before);
    await until(page, () => (window as unknown as Said).said.some(({ kind }) => kind === 'step'));
  },
);

inEachEngine(
  'is styled, sized and walkable by its links in an opaque origin on a plain file server',
  { reducedMotion: 'reduce' },
  async (page) => {
    await page.goto(await articleWith({}));
    const frame = await page.frame('iframe');
    expect(
      await frame.evaluate(() => getComputedStyle(document.querySelector('main')!).display),
    ).toBe('grid');
    await until(page, () => (window as unknown as Said).said.some(({ kind }) => kind === 'height'));
    await frame.click('a[rel="next"]');
    await until(
      page,
      (step) =>
        (window as unknown as { said: { kind?: string; step?: string }[] }).said.some(
          (one) => one.kind === 'ready' && one.step === step,
        ),
      seoul.id,
    );
    const next = await page.frame('iframe');
    expect(await next.evaluate(() => document.querySelector('h2')?.textContent)).toBe(
      seoul.heading,
    );
  },
);

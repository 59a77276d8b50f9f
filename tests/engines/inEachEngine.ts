import { inject, test } from 'vitest';
import { type EngineName, engineNames, type EnginePage, type EngineReader } from './engine.ts';
import { openIn } from './openIn.ts';

const spoken = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

/**
 * One test for each engine, or for some. Where one isn't on the machine, its test is skipped and says why.
 *
 * @param title in the third person, as of any test
 */
export function inEachEngine(
  title: string,
  { engines = engineNames, ...reader }: EngineReader & { engines?: readonly EngineName[] },
  walk: (page: EnginePage) => Promise<void>,
): void {
  for (const name of engines) {
    const why = whyMissing(name);
    test.skipIf(why)(`${title} (${spoken[name]}${why})`, async () =>
      walk(await openIn(name, reader)),
    );
  }
}

/** What a skipped test says of itself; empty where the engine is here. */
function whyMissing(name: EngineName): string {
  if (name === 'chromium') return '';
  const engine = inject(name);
  return engine.status === 'missing' ? `: skipped, ${engine.why}` : '';
}

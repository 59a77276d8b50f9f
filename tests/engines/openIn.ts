import { onTestFinished } from 'vitest';
import { openChromium } from './chromium.ts';
import type { EngineName, EnginePage, EngineReader } from './engine.ts';
import { openFirefox } from './firefox.ts';
import { openWebKit } from './webkit.ts';

const open = { chromium: openChromium, firefox: openFirefox, webkit: openWebKit };

/** A reader's fresh window in an engine. It is closed when the test ends, however it ends. */
export async function openIn(engine: EngineName, reader: EngineReader = {}): Promise<EnginePage> {
  const page = await open[engine](reader);
  onTestFinished(() => page.close());
  return page;
}

import { installWithApt } from './apt.ts';
import { findBrowser } from './browser.ts';
import { findFirefox } from './firefox.ts';
import { findWebKit } from './webkit.ts';

const besideChromium = [
  { name: 'Firefox', find: findFirefox, packages: ['firefox-esr'] },
  { name: 'WebKit', find: findWebKit, packages: ['webkit2gtk-driver', 'xvfb'] },
];

/**
 * Says which browsers the tests use, having installed those that are missing where that can be done.
 * Without a Chromium there are no tests in a browser; without one of the others, its tests are skipped.
 */
export async function main() {
  console.log(`Chromium: ${await findBrowser()}`);
  for (const { name, find, packages } of besideChromium) {
    let engine = await find();
    if (engine.status === 'missing') {
      installWithApt(packages);
      engine = await find();
    }
    if (engine.status === 'found') console.log(`${name}: ${engine.program}`);
    else console.log(`${name}: its tests are skipped, ${engine.why}`);
  }
}

import { createHash } from 'node:crypto';
import type { RenderedPage } from '../src/app/prerender.tsx';

/**
 * A page's content security policy. Everything is refused but our own files and the one stylesheet that the
 * page carries; frames too, but where "Embed this" shows one of our own.
 *
 * An embedded page names the site's origin besides, where it is known: in a sandboxed frame with an opaque
 * origin `'self'` is nobody to WebKit, which then refuses even the script that tells the page's height.
 *
 * @param style the whole stylesheet
 * @param siteUrl `https://example.org/trip/`
 */
export function pagePolicy(
  style: string,
  kind: RenderedPage['kind'],
  siteUrl: string | undefined,
): string {
  const hash = createHash('sha256').update(style).digest('base64');
  const isNamed = kind === 'embed' && siteUrl !== undefined;
  const own = isNamed ? `'self' ${new URL(siteUrl).origin}` : "'self'";
  return [
    "default-src 'none'",
    `script-src ${own}`,
    `style-src 'self' 'sha256-${hash}'`,
    `img-src ${own}`,
    // The stylesheet has them in it.
    'font-src data:',
    ...(kind === 'step' ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

import type { Edition } from '../src/app/edition.ts';
import type { RenderedPage } from '../src/app/prerender.tsx';

/**
 * The styles that a page needs of what its story has where: of one scene, if it shows one. Those of the
 * others come with the script that leads to them.
 */
export function stylesOf({ styles }: Edition, { kind, step }: RenderedPage): string {
  const { served, scenes } = kind === 'embed' ? styles.embed : styles.page;
  return styles.all + (step === undefined ? scenes : (served[step] ?? ''));
}

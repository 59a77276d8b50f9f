import { transform } from 'lightningcss';

/** A class of a CSS module, as `vite.config.ts` names them: `StepNav-link`. */
const moduleClass = /\.([A-Z]\w*-[\w-]+)/g;

/**
 * A stylesheet without the rules of classes that nothing names: a step needs none of the whole story's, and
 * only a frame those of the embed. A rule that a named class shares is kept whole. Minified.
 *
 * @param texts the HTML of all pages that get it, and the scripts that they may run
 */
export function neededStyles(css: string, texts: readonly string[]): string {
  const named = texts.join('\n');
  const classes = new Set([...css.matchAll(moduleClass)].map(([, name]) => name ?? ''));
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    unusedSymbols: [...classes].filter((name) => !named.includes(name)),
  });
  return code.toString();
}

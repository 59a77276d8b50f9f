import type { RenderedPage, ServedHead } from '../src/app/prerender.tsx';

export type Shell = ServedHead & {
  /** BCP 47. */
  language: string;
};

/** Puts a rendered page into the shell, `index.html` as written or as built. */
export function fillShell(shell: string, page: RenderedPage, served: Shell): string {
  const isEmbed = page.kind === 'embed' ? ' data-embed' : '';
  const filled = fromFolderOf(page.file, shell)
    .replace(
      '<html>',
      () => `<html lang="${served.language}" dir="${directionOf(served.language)}"${isEmbed}>`,
    )
    .replace('<head>', () =>
      page.itemType ? `<head itemscope itemtype="${page.itemType}">` : '<head>',
    )
    .replace('<!--head-->', () => page.head(served))
    .replace('<!--body-->', () => page.body);
  return page.kind === 'still' ? withoutScripts(filled) : filled;
}

/** The shell's addresses as a page in a folder of its own has to write them. */
function fromFolderOf(file: string, shell: string): string {
  return file.includes('/') ? shell.replaceAll('"./', '"../') : shell;
}

/** A page that has nothing for a script to do doesn't ask for one. */
function withoutScripts(html: string): string {
  return html
    .replaceAll(/<script\b[^>]*><\/script>/g, '')
    .replaceAll(/<link\b[^>]*rel="modulepreload"[^>]*>/g, '');
}

function directionOf(language: string): 'ltr' | 'rtl' {
  const { script } = new Intl.Locale(language).maximize();
  return ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm'].includes(script ?? '') ? 'rtl' : 'ltr';
}

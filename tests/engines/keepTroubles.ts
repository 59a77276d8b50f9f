/**
 * In the page: keeps what goes wrong where the next page of the same window finds it as well. In a frame
 * without an origin there is no such place, and nothing is kept.
 */
export function keepTroubles(): void {
  function keep(trouble: string): void {
    try {
      const kept = JSON.parse(sessionStorage.getItem('troubles') ?? '[]') as string[];
      sessionStorage.setItem('troubles', JSON.stringify([...kept, trouble]));
    } catch {
      // No origin, no storage.
    }
  }
  for (const level of ['debug', 'log', 'info', 'warn', 'error'] as const) {
    const write = console[level].bind(console);
    console[level] = (...words: unknown[]) => {
      keep(`${level}: ${words.map(String).join(' ')}`);
      write(...words);
    };
  }
  // In the capturing phase: a picture or script that doesn't come tells only itself.
  addEventListener(
    'error',
    ({ message, target }) =>
      keep(message || `not loaded: ${target instanceof Element ? target.outerHTML : ''}`),
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => keep(`rejected: ${String(reason)}`));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    keep(`${effectiveDirective}: ${blockedURI}`),
  );
}

import { setTimeout as pause } from 'node:timers/promises';

/** What looking at a page needs of it: Playwright's page and frames have it, and those of any engine. */
export type Evaluates = {
  evaluate<Result, Argument = undefined>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result>;
};

/** Milliseconds. */
const PATIENCE = 20_000;

/**
 * Waits until a function that runs in the page says true. The page may be left meanwhile.
 *
 * @throws when it never does
 */
export async function until<Argument = undefined>(
  page: Evaluates,
  isTrue: (argument: Argument) => boolean | Promise<boolean>,
  argument?: Argument,
): Promise<void> {
  let last: unknown;
  for (const start = Date.now(); Date.now() - start < PATIENCE; await pause(50)) {
    last = await page.evaluate(isTrue, argument).catch((error: unknown) => error);
    if (last === true) return;
  }
  throw new Error(`It never came true: ${String(isTrue)}, ${String(argument)}`, { cause: last });
}

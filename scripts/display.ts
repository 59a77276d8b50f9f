import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

export type Display = {
  /** As `DISPLAY` names it: `:99`. */
  name: string;
  close: () => void;
};

/**
 * Starts a screen that nobody sees, for a browser that can't do without one.
 *
 * @param program the file of an Xvfb
 * @throws when it doesn't start
 */
export async function startDisplay(program: string): Promise<Display> {
  // It looks for a free number by itself and writes it down once it takes windows.
  const screen = ['-screen', '0', '1800x1600x24', '-nolisten', 'tcp', '-displayfd', '3'];
  const server = spawn(program, screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const close = () => void server.kill();
  process.once('exit', close);
  const ended = once(server, 'exit').then(() => {
    throw new Error(`${program} did not start.`);
  });
  const [number] = (await Promise.race([once(server.stdio[3] as Readable, 'data'), ended])) as [
    Buffer,
  ];
  return {
    name: `:${String(number).trim()}`,
    close() {
      process.off('exit', close);
      close();
    },
  };
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { onPath } from './onPath.ts';

/** Of every such screen, in pixels. */
export const screenSize = { width: 1800, height: 1600 };

export type Display = {
  /** As `DISPLAY` names it: `:99`. */
  name: string;
  close: () => void;
};

/** Whether there is an Xvfb, which `startDisplay` starts. */
export function hasDisplay(): boolean {
  return onPath(['Xvfb']).length > 0;
}

/**
 * Starts a screen that nobody sees, for a browser that can't do without one.
 *
 * @throws when it doesn't start
 */
export async function startDisplay(): Promise<Display> {
  // It looks for a free number by itself and writes it down once it takes windows.
  const { width, height } = screenSize;
  const screen = ['-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp', '-displayfd', '3'];
  const server = spawn('Xvfb', screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const close = () => void server.kill();
  process.once('exit', close);
  const ended = once(server, 'exit').then(() => {
    throw new Error('Xvfb did not start.');
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

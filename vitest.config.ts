import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// A zone and a language that the story never speaks of: what only works where its author lives
// fails here. The workers inherit both.
process.env.TZ = 'America/St_Johns';
process.env.LC_ALL = 'de_DE.UTF-8';
process.env.LANG = 'de_DE.UTF-8';

/*
 * Most tests leave nothing behind, and so their files share a process (`isolate: false`): what they import is
 * loaded once, and a browser is started once. Component tests share a document, which keeps what they did to it.
 */

/** Tests in browsers wait more than they work: for flights, for what is late. */
const waiting = 3;

export default defineConfig({
  test: {
    // Vitest would leave one of two processors idle.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          isolate: false,
          // Drawing maps takes its time on a busy machine.
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          // axe takes its time on a busy machine.
          testTimeout: 30_000,
          setupFiles: 'tests/component/setup.ts',
          css: { include: /\.module\.css$/, modules: { classNameStrategy: 'non-scoped' } },
        },
      },
      {
        test: {
          name: 'browser',
          isolate: false,
          include: ['tests/browser/**/*.test.ts', 'tests/wordpress/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'tests/browser/setup.ts',
          // Only ends what hangs: some of them build a whole site, beside two others.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: waiting,
          // After the quick ones.
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'hosts',
          isolate: false,
          include: ['tests/hosts/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'tests/hosts/setup.ts',
          testTimeout: 120_000,
          hookTimeout: 60_000,
          maxWorkers: waiting,
          sequence: { groupOrder: 3 },
        },
      },
      {
        test: {
          name: 'engines',
          isolate: false,
          include: ['tests/engines/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'tests/engines/setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: waiting,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});

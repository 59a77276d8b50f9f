// `node scripts/run.js NAME [args]` calls main(args) of scripts/NAME.ts. Node 20 can't read
// TypeScript by itself; Vite, which is here anyway, can.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [name, ...args] = process.argv.slice(2);

try {
  const { module } = await runnerImport(fileURLToPath(new URL(`${name}.ts`, import.meta.url)));
  await module.main(args);
} catch (error) {
  // A refused story or setting is the user's to mend: its message says all, a stack would only hide it.
  const refusals = ['StoryRefused', 'SettingRefused'];
  console.error(refusals.includes(error?.name) ? error.message : error);
  process.exitCode = 1;
}

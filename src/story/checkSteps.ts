import type { Finding } from './problem.ts';
import type { Draft } from './readDraft.ts';

const file = 'steps.json';

/** In a narrow frame a step's first paragraph stands alone, and has no room for more words. */
const mostWords = 40;

/** Finds steps whose words don't fit their page, and quotes and contexts that would be read twice. */
export function checkSteps({ steps }: Draft): readonly Finding[] {
  return steps.flatMap((step, index): Finding[] => {
    if (step === undefined) return [];
    const findings: Finding[] = [];
    const find = (at: Finding['at'], message: string) =>
      findings.push({ file, at: [index, ...at], message });

    if (!step.title.includes(step.name))
      find(['title'], `does not hold the stop's name, "${step.name}"`);

    const words = step.paragraphs[0]?.text.split(/\s+/).length ?? 0;
    if (words > mostWords)
      find(
        ['paragraphs', 0, 'text'],
        `has ${words} words; the first paragraph has at most ${mostWords}`,
      );

    step.quotes.forEach(({ id }, position) => {
      if (id === step.quote.id)
        find(['quotes', position], `"${id}" is the pull-quote of this step already`);
    });

    step.contexts.forEach(({ id }, position) => {
      const earlier = steps
        .slice(0, index)
        .find((other) => other?.contexts.some((context) => context.id === id));
      if (earlier !== undefined)
        find(['contexts', position], `"${id}" belongs to the step "${earlier.id}" already`);
    });
    return findings;
  });
}

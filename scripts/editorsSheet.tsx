import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { makeEdition, type Edition } from '../src/app/edition.ts';
import { shareAlt } from '../src/app/shareAlt.ts';
import type { Source, Step, Story } from '../src/story/story.ts';
import { type Claim, claimsOf, legClaims, peopleClaims, quotesOf } from './claims.ts';
import { ClaimTable, QuoteTable, SourceTable } from './editorsSheetTables.tsx';
import { css } from './editorsSheetStyle.ts';
import { readingLevel } from './readingLevel.ts';

/**
 * The editor's sheet: everything that a person must have checked before the story goes out, on one page
 * of HTML that needs no other file. Pure: the same story gives the same sheet.
 */
export function editorsSheet(story: Story): string {
  return `<!doctype html>\n${renderToStaticMarkup(<Sheet story={story} edition={makeEdition(story)} />)}\n`;
}

function Sheet({ story, edition }: { story: Story; edition: Edition }) {
  const [legs, people] = [legClaims(story), peopleClaims(story)];
  const claims = [...story.steps.flatMap((step) => claimsOf(story, step)), ...legs, ...people];
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`Editor’s sheet: ${story.headline}`}</title>
        <style>{css}</style>
      </head>
      <body>
        <header>
          <h1>Editor’s sheet</h1>
          <p>
            <span lang={story.language}>{story.headline}</span>. {claims.length} claims,{' '}
            {story.quotes.length} quotations, {story.sources.length} sources, {story.steps.length}{' '}
            steps. Tick what you have checked; print it if you like.
          </p>
        </header>
        <main>
          <FirstLook story={story} claims={claims} />
          <Reading story={story} />
          {story.steps.map((step) => (
            <StepPart key={step.id} story={story} step={step} edition={edition} />
          ))}
          <Part title="Routes on the map">
            <ClaimTable claims={legs} language={story.language} />
          </Part>
          <Part title="People and bodies">
            <ClaimTable claims={people} language={story.language} />
          </Part>
          <Part title="Sources, and what each carries">
            <SourceTable sources={story.sources} carried={(source) => carriedBy(story, source)} />
          </Part>
        </main>
      </body>
    </html>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** What is likeliest to be wrong, first: what one source alone carries, what is inferred, what differs. */
function FirstLook({ story, claims }: { story: Story; claims: readonly Claim[] }) {
  const lists: readonly [string, readonly string[]][] = [
    [
      'Claims that rest on one source alone',
      claims.filter(({ sources }) => sources.length === 1).map(({ id }) => id),
    ],
    [
      'Quotations that rest on one source alone',
      story.quotes.filter(({ sources }) => sources.length === 1).map(({ id }) => id),
    ],
    [
      'Routes that are inferred',
      story.legs.filter(({ record }) => record === 'inferred').map(({ id }) => `leg-${id}`),
    ],
    [
      'Quotations whose official text differs',
      story.quotes.filter(({ official }) => official !== undefined).map(({ id }) => id),
    ],
    [
      'Quotations through an interpreter',
      story.quotes.filter(({ interpreted }) => interpreted).map(({ id }) => id),
    ],
    [
      'Editor’s notes',
      [
        ...claims.filter(({ note }) => note !== undefined).map(({ id }) => id),
        ...story.quotes.filter(({ note }) => note !== undefined).map(({ id }) => id),
      ],
    ],
    [
      'Sources without a date',
      story.sources.filter(({ date }) => date === undefined).map(({ id }) => `source-${id}`),
    ],
  ];
  return (
    <Part title="Look here first">
      <dl>
        {lists.map(([title, ids]) => (
          <div key={title}>
            <dt>
              {title}: {ids.length}
            </dt>
            {ids.length > 0 && (
              <dd>
                {ids.map((id) => (
                  <a key={id} href={`#${id}`}>
                    {id}
                  </a>
                ))}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </Part>
  );
}

function Reading({ story }: { story: Story }) {
  const { language, steps } = story;
  return (
    <Part title="How long and how hard to read">
      <p>
        Our own words, quotations left out. Grade: Flesch–Kincaid, the US school year that can read
        it. Ease: Flesch, 100 is plain and 0 is hard.
        {!language.startsWith('en') &&
          ' Neither is computed: both formulas were made for English, and this story is in another language.'}
      </p>
      <table>
        <thead>
          <tr>
            {[
              'Step',
              'Words in all',
              'Reported',
              'First paragraph',
              'Sentences',
              'Grade',
              'Ease',
            ].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => {
            const reported = step.paragraphs.map(({ text }) => text);
            const all = readingLevel(
              claimsOf(story, step).map(({ text }) => text),
              language,
            );
            return (
              <tr key={step.id}>
                <th scope="row" lang={language}>
                  {step.name}
                </th>
                <td>{all.words}</td>
                <td>{readingLevel(reported, language).words}</td>
                <td>{readingLevel(reported.slice(0, 1), language).words}</td>
                <td>{all.sentences}</td>
                <td>{all.grade ?? 'not computed'}</td>
                <td>{all.ease ?? 'not computed'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Part>
  );
}

function StepPart({ story, step, edition }: { story: Story; step: Step; edition: Edition }) {
  const page = edition.pages[step.index];
  const map = edition.map.words[step.id];
  if (page === undefined || map === undefined) throw new Error(`No page tells of "${step.id}".`);
  const heard: readonly [string, string][] = [
    ['Title of the window', page.documentTitle],
    ['Announced on arrival', page.announcement],
    ['Name of the map', map.label],
    ['The map in a sentence', map.sentence],
    ['Description of the share card', shareAlt(map.sentence, story.language)],
    ['Description for search engines', page.description],
  ];
  return (
    <section lang={story.language}>
      <h2>
        {step.index + 1}. {step.title}
      </h2>
      <p>
        {page.words.dates} · {page.words.voice}
      </p>
      <h3 lang="en-GB">Claims</h3>
      <ClaimTable claims={claimsOf(story, step)} language={story.language} />
      <h3 lang="en-GB">Quotations, to the character</h3>
      <QuoteTable quotes={quotesOf(story, step)} />
      <h3 lang="en-GB">What is said to whoever listens, in order</h3>
      <dl>
        {heard.map(([name, text]) => (
          <div key={name}>
            <dt lang="en-GB">{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        <div>
          <dt lang="en-GB">The list under the map</dt>
          <dd>
            {[...page.mapList.places, ...page.mapList.routes].map(({ text }) => text).join(' · ')}
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** Ids of all that names a source. */
function carriedBy(story: Story, source: Source): string[] {
  const claims = [
    ...story.steps.flatMap((step) => claimsOf(story, step)),
    ...legClaims(story),
    ...peopleClaims(story),
  ];
  const quotes = story.quotes.map(({ id, sources, official }) => ({
    id,
    sources: [...sources, ...(official?.sources ?? [])],
  }));
  const places = story.places.map(({ name, sources }) => ({ id: name, sources }));
  return [...claims, ...quotes, ...places]
    .filter(({ sources }) => sources.includes(source))
    .map(({ id }) => id);
}

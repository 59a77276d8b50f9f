import { renderToStaticMarkup } from 'react-dom/server';
import type { Edition } from '../../src/app/edition.ts';
import type { StepPage } from '../../src/app/stepPage.ts';
import { StepMore } from '../../src/components/StepMore.tsx';
import { StepWords } from '../../src/components/StepWords.tsx';

/**
 * The same words told with TimelineJS, as its manual says: a slide for each step, no map, no media. Its web
 * fonts are left out, since they come from another party's server.
 *
 * @param folder where its `dist` is served, with a slash at the end
 */
export function timelineJsPage(edition: Edition, folder: string): string {
  const events = edition.story.steps.map((step, index) => {
    const { from, to } = step.event;
    return {
      unique_id: step.id,
      start_date: dateOf(from),
      end_date: dateOf(to),
      text: { headline: step.title, text: wordsOf(edition.pages[index]) },
    };
  });
  const { headline, standfirst } = edition.masthead;
  const timeline = { title: { text: { headline, text: standfirst } }, events };
  const data = JSON.stringify(timeline).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="${edition.story.language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${headline}</title><link rel="stylesheet" href="${folder}css/timeline.css">
<script src="${folder}js/timeline.js"></script></head>
<body><div id="timeline" style="width:100%;height:600px"></div>
<script>window.timeline=new TL.Timeline('timeline',${data},{script_path:'${folder}js/',font:null,start_at_slide:1})</script>
</body></html>`;
}

function dateOf(iso: string) {
  const [year, month, day] = iso.split('-').map(Number);
  return { year, month, day };
}

function wordsOf(page: StepPage | undefined): string {
  if (page === undefined) return '';
  const words = renderToStaticMarkup(
    <>
      <StepWords step={page.words} entering={false} />
      <StepMore more={page.more} />
    </>,
  );
  return words.replaceAll(/ class="[^"]*"/g, '');
}

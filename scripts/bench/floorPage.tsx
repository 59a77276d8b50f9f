import { renderToStaticMarkup } from 'react-dom/server';
import type { Edition } from '../../src/app/edition.ts';
import type { StepPage } from '../../src/app/stepPage.ts';
import { StepMore } from '../../src/components/StepMore.tsx';
import { StepWords } from '../../src/components/StepWords.tsx';
import type { Rect } from '../../src/map/framesOf.ts';
import type { Land } from '../land.ts';

/** Plain, readable, and no more: what anybody would write by hand. */
const css = `body{font:1rem/1.5 Georgia,serif;margin:0 auto;max-width:44rem;padding:1rem}
h1,h2,h3{line-height:1.2}figure{margin:0}blockquote{font-size:1.25rem;margin:1rem 0}
svg{background:#dfe9ee;display:block;width:100%}nav a{margin-right:1rem}
svg path{fill:#cdc8bd;stroke:#fff;vector-effect:non-scaling-stroke}
.leg{fill:none;stroke:#b8340a;stroke-width:2px}circle{fill:#b8340a}text{font-family:sans-serif}`;

/**
 * The floor that everything is measured against: a step as a static page, with the very same words, one
 * inline map of the same land and lines, working links, and nothing else. No script, no font, no request.
 *
 * @param frame the part of the sheet that is shown
 */
export function floorPage(edition: Edition, page: StepPage, land: Land, frame: Rect): string {
  const markup = renderToStaticMarkup(
    <html lang={edition.story.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{page.documentTitle}</title>
        <style>{css}</style>
      </head>
      <body>
        <h1>{edition.masthead.headline}</h1>
        <p>{edition.masthead.standfirst}</p>
        <FloorMap edition={edition} page={page} land={land} frame={frame} />
        <nav>
          {'href' in page.nav.previous && (
            <a href={page.nav.previous.href} rel="prev">
              {page.nav.previous.text}
            </a>
          )}
          <a href={page.nav.next.href} rel="next">
            {page.nav.next.text}
          </a>
        </nav>
        <StepWords step={page.words} entering={false} />
        <ol>
          {edition.outline.timeline.stops.map((stop) => (
            <li key={stop.step}>
              <a href={stop.href}>
                {stop.name} {stop.dates}
              </a>
            </li>
          ))}
        </ol>
        <StepMore more={page.more} />
      </body>
    </html>,
  );
  // The house's classes have no styles here.
  return `<!doctype html>${markup.replaceAll(/ class="(?!leg")[^"]*"/g, '')}`;
}

function FloorMap({
  edition,
  page,
  land,
  frame,
}: {
  edition: Edition;
  page: StepPage;
  land: Land;
  frame: Rect;
}) {
  const { drawing, addresses } = edition.map;
  const scene = drawing.scenes[page.id];
  const unit = frame.width / 100;
  return (
    <svg viewBox={[frame.x, frame.y, frame.width, frame.height].map(Math.round).join(' ')}>
      <g transform={`scale(${land.scale})`}>
        {land.shapes.map(({ id, d }) => (
          <path key={id} d={d} />
        ))}
        <path d={land.borders} fill="none" />
      </g>
      {scene?.legs.map(({ id }) => (
        <path className="leg" key={id} d={`M${drawing.arcs[id]?.join('L') ?? ''}`} />
      ))}
      {scene?.marks.map((mark) => {
        const [cx, cy] = mark.point;
        if (mark.kind === 'stop')
          return (
            <a key={mark.at} href={addresses[mark.step]} aria-label={mark.stop}>
              <circle cx={cx} cy={cy} r={unit} />
            </a>
          );
        return mark.kind === 'name' || mark.kind === 'area' ? (
          <text key={mark.at} x={cx + unit * 1.5} y={cy} fontSize={unit * 2}>
            {mark.text}
          </text>
        ) : null;
      })}
    </svg>
  );
}

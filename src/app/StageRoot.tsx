import type { ReactNode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';

type StageRootProps = {
  className: string | undefined;
  /** Name of what must be equally high at every step, so that a move moves nothing else. */
  reserve?: string;
  children: ReactNode;
};

/** A part of the page that React takes over as it is: rendered for it to find its way in again. */
export function StageRoot(props: StageRootProps & { name: 'map' | 'nav' | 'timeline' }) {
  const { name, className, reserve, children } = props;
  return (
    <div
      className={className}
      data-root={name}
      data-reserve={reserve}
      dangerouslySetInnerHTML={{ __html: renderToString(children) }}
    />
  );
}

/** Rendered to stand until the reader moves on; React then draws another step's words instead. */
export function WordsRoot(props: StageRootProps & { name: 'words' | 'map-list' | 'more' }) {
  const { name, className, reserve, children } = props;
  return (
    <div
      className={className}
      data-root={name}
      data-reserve={reserve}
      data-words
      dangerouslySetInnerHTML={{ __html: renderToStaticMarkup(children) }}
    />
  );
}

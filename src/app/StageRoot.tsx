import type { ReactNode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';

type RootProps<Name extends string> = {
  name: Name;
  className: string | undefined;
  /** Name of what must be equally high at every step, so that a move moves nothing else. */
  reserve?: string;
  children: ReactNode;
};

/** A part of the page that React takes over as it is: rendered for it to find its way in again. */
export function StageRoot(props: RootProps<'map' | 'nav' | 'timeline'>) {
  return <div {...attributesOf(props, renderToString(props.children))} />;
}

/** Rendered to stand until the reader moves on; React then draws another step's words instead. */
export function WordsRoot(props: RootProps<'words' | 'map-list' | 'more'>) {
  return <div {...attributesOf(props, renderToStaticMarkup(props.children))} data-words />;
}

function attributesOf({ name, className, reserve }: RootProps<string>, html: string) {
  return {
    className,
    'data-root': name,
    'data-reserve': reserve,
    dangerouslySetInnerHTML: { __html: html },
  };
}

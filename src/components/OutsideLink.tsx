import { createContext, type ReactNode, use } from 'react';

/** Whether a page that a link leads to may take this one's place. */
const Opens = createContext<'here' | 'beside'>('here');

/**
 * In somebody else's frame, links that lead out open a tab of their own: the frame isn't theirs, and most
 * pages refuse to be framed.
 */
export function OpensBeside({ children }: { children: ReactNode }) {
  return <Opens value="beside">{children}</Opens>;
}

/** A link that leads away from the explainer: to a source, to the full page. */
export function OutsideLink(props: {
  href: string;
  /** What it is called, where its text says too little: "Source 3: Reuters". */
  label?: string;
  children: ReactNode;
}) {
  const { href, label, children } = props;
  const opens = use(Opens);
  return (
    <a
      href={href}
      aria-label={label}
      {...(opens === 'beside' && { target: '_blank', rel: 'noopener' })}
    >
      {children}
    </a>
  );
}

import styles from './StepNav.module.css';

/** Where a control leads: a step's page, or a page outside the steps. */
export type Destination = {
  href: string;
  /** Id of the step, for moves without a page load; undefined for a page outside the steps. */
  step: string | undefined;
  /** "Next: Tokyo" */
  text: string;
  /** A page outside the steps may have to open a tab of its own. Default: `here`. */
  opens?: 'here' | 'beside';
};

export type StepNavProps = {
  /** The landmark's name, "Stops". */
  label: string;
  /** "Stop 2 of 4" */
  position: string;
  /** A text alone where there is no step before: it keeps the link's place. */
  previous: Destination | { text: string };
  next: Destination;
  /** `brief` leaves the position to the timeline beside it. Default: `full`. */
  size?: 'full' | 'brief';
  /** What stands under the position: the button that plays the trip, where there is one. */
  play?: React.ReactNode;
};

/** Previous and Next: plain links to the pages of the steps. */
export function StepNav(props: StepNavProps) {
  const { label, position, previous, next, size = 'full', play } = props;
  return (
    <nav className={styles.nav} aria-label={label} data-size={size}>
      <Previous previous={previous} />
      <div className={styles.middle}>
        {size === 'full' && <span className={styles.position}>{position}</span>}
        {play}
      </div>
      <a
        className={styles.link}
        href={next.href}
        rel={next.opens === 'beside' ? 'next noopener' : 'next'}
        target={next.opens === 'beside' ? '_blank' : undefined}
        data-step={next.step}
      >
        {next.text}
      </a>
    </nav>
  );
}

/** One element in both cases, so that the focus stays on it when the way back ends under it. */
function Previous({ previous }: { previous: StepNavProps['previous'] }) {
  const isLink = 'href' in previous;
  return (
    <a
      className={styles.link}
      {...(isLink
        ? { href: previous.href, rel: 'prev', 'data-step': previous.step }
        : { role: 'link', 'aria-disabled': true, tabIndex: -1 })}
    >
      {previous.text}
    </a>
  );
}

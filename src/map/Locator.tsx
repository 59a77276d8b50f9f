import { atClass } from './keys.ts';
import styles from './Locator.module.css';

/**
 * A small map of all that the story ever shows, with the view of the moment on it: for eyes that don't
 * know where a close view is. The stylesheet says where it stands, if at all, and what it frames.
 */
export function Locator({ viewBox, ratio }: { viewBox: string; ratio: number }) {
  return (
    <div className={`${styles.locator} ${atClass('locator')}`} data-at="locator" aria-hidden="true">
      <svg className={styles.sheet} viewBox={viewBox} focusable="false">
        <use href="#land" />
        <path className={styles.view} d={`M0 0H1000V${(1000 / ratio).toFixed(1)}H0z`} />
      </svg>
    </div>
  );
}

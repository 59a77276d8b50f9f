import { nextPaint } from '../steps/nextPaint.ts';
import '../styles/base.css';

/*
 * The page is whole before this runs, and stays so where it fails. It is seen first: on a quick line all of
 * React would be here, and read, before the first paint. React's own code is read in a task of its own:
 * together with ours it would hold up whatever else the reader does.
 */
void nextPaint(window)
  .then(() => import('react-dom/client'))
  .then(() => import('./walkTrip.tsx'))
  .then(
    ({ walkTrip }) => walkTrip(),
    () => undefined,
  );

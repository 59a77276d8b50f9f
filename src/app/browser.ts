import '../styles/base.css';

/*
 * The page is whole before this runs, and stays so where it fails. React's own code is read in a task of its
 * own: together with ours it would hold up whatever else the reader does.
 */
void import('react-dom/client')
  .then(() => import('./walkTrip.tsx'))
  .then(
    ({ walkTrip }) => walkTrip(),
    () => undefined,
  );

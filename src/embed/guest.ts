import { beGuest } from './beGuest.ts';
import { frameLinks } from './frameLinks.ts';

/*
 * In the frame, as a classic script: a page in an opaque origin is refused its modules, and has to be sized
 * all the same.
 */
beGuest(window);
frameLinks(window);

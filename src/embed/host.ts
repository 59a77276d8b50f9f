import type { Build } from './frameAddress.ts';
import { tripExplainer } from './tripExplainer.ts';

/*
 * In somebody else's page, as a classic script, a module, early or late, once or five times over: the first
 * one counts.
 */
/** The build writes it here. */
declare const EMBED_BUILD: Build;

if (customElements.get('trip-explainer') === undefined) {
  customElements.define('trip-explainer', tripExplainer(window, EMBED_BUILD));
}

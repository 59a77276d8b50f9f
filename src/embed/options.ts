/*
 * What a newsroom asks for in the address of the frame, before the first paint: one small script in the
 * head, which sets attributes and properties of the root. A value that isn't right is as good as none.
 *
 *   theme    light | dark | auto
 *   accent   colour of the route, `b34700`: taken in the scheme in which it can be read, in the other not
 *   font     sans | serif | georgia | times | arial | verdana
 *   header   1 shows kicker and headline
 */
import { takeOptions } from './takeOptions.ts';

takeOptions(document, location);

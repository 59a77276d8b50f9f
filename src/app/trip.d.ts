/* The edition's parts, as modules: see scripts/tripPages.ts. */

declare module 'virtual:trip/outline' {
  const outline: import('./edition.ts').Outline;
  export default outline;
}

declare module 'virtual:trip/pages' {
  /** By id of the step. */
  export const loaders: Readonly<
    Record<string, () => Promise<{ default: import('./pageShelf.ts').StepText }>>
  >;
}

declare module 'virtual:trip/map' {
  const map: import('./edition.ts').MapEdition;
  export default map;
}

/* Where everything on the map rests, at all scenes: a stylesheet. */
declare module 'virtual:trip/rests/page' {
  const styles: string;
  export default styles;
}

declare module 'virtual:trip/rests/embed' {
  const styles: string;
  export default styles;
}

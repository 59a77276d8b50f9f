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

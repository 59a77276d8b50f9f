/** The full page of an address, `../tokyo.html` of `./tokyo.html`: `embed/` is a folder beside the pages. */
export function fullPageOf(address: string): string {
  return address.replace(/^\.\//, '../');
}

/** Names of fonts; what each stands for is in `styles/tokens.css`. */
const fonts = ['sans', 'serif', 'georgia', 'times', 'arial', 'verdana'];

/**
 * Relative luminances. An accent has to reach 4.5:1 as text on the paper and 3:1 as a line on the darkest
 * land of the light scheme, the lightest of the dark: from tokens.css, and held to it by a test.
 */
const DARKEST_ON_DARK = 0.303;
const LIGHTEST_ON_LIGHT = 0.162;

/** Sets the root's attributes and properties by the address; see `options.ts`. */
export function takeOptions(
  { documentElement: root }: Document,
  { search }: Pick<Location, 'search'>,
): void {
  const asked = new URLSearchParams(search);
  const oneOf = (name: string, values: readonly string[]) => {
    const value = asked.get(name);
    if (value !== null && values.includes(value)) root.dataset[name] = value;
  };
  oneOf('theme', ['light', 'dark']);
  oneOf('font', fonts);
  oneOf('header', ['1']);

  const accent = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(asked.get('accent') ?? '')?.[1];
  if (accent === undefined) return;
  const luminance = luminanceOf(accent.length === 3 ? accent.replaceAll(/./g, '$&$&') : accent);
  if (luminance <= LIGHTEST_ON_LIGHT) root.style.setProperty('--accent-light', `#${accent}`);
  if (luminance >= DARKEST_ON_DARK) root.style.setProperty('--accent-dark', `#${accent}`);
}

/**
 * As WCAG 2 has it.
 *
 * @param colour six hexadecimal digits
 */
function luminanceOf(colour: string): number {
  return [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
    const share = parseInt(colour.slice(2 * index, 2 * index + 2), 16) / 255;
    const linear = share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    return sum + weight * linear;
  }, 0);
}

import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const tokens = await readFile('src/ui/tokens.css', 'utf8');
const highlights = await readFile('src/ui/highlights.css', 'utf8');
const [light = '', dark = ''] = tokens.split('@media');
const THEMES = { light: colours(light), dark: { ...colours(light), ...colours(dark) } };

/** WCAG 2.2: 4.5 for text (1.4.3), 3 for what marks a control or the focus (1.4.11). */
const PAIRS = [
  ['ink', 'paper', 4.5],
  ['ink', 'sunk', 4.5],
  ['ink', 'hint-wash', 4.5],
  ['ink', 'warning-wash', 4.5],
  ['ink', 'error-wash', 4.5],
  ['quiet', 'paper', 4.5],
  ['quiet', 'sunk', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'hint-wash', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-deep', 4.5],
  ['on-accent-quiet', 'band', 4.5],
  ['hint', 'paper', 4.5],
  ['warning', 'paper', 4.5],
  ['warning', 'warning-wash', 4.5],
  ['error', 'paper', 4.5],
  ['error', 'error-wash', 4.5],
  ['edge', 'paper', 3],
  ['edge', 'sunk', 3],
  ['accent', 'sunk', 3],
] as const;

test.each(
  Object.entries(THEMES).flatMap(([theme, named]) =>
    PAIRS.map(([on, under, least]) => ({ theme, named, on, under, least })),
  ),
)('$theme: $on on $under is at least $least to 1', ({ named, on, under, least }) => {
  expect(ratio(named[on] ?? '', named[under] ?? '')).toBeGreaterThanOrEqual(least);
});

// the grounds of the five sites, by day and by night
const GROUNDS = ['#ffffff', '#000000', '#15202b', '#1b1f23', '#242526', '#121212'];

test.each([...highlights.matchAll(/underline \w+ \dpx (#\w{6})/g)].map(([, line = '']) => line))(
  'the underline %s stands out on every ground',
  (line) => {
    for (const ground of GROUNDS) expect(ratio(line, ground)).toBeGreaterThanOrEqual(3);
  },
);

function colours(css: string): Record<string, string> {
  return Object.fromEntries([...css.matchAll(/--([\w-]+): (#\w{6});/g)].map(([, name, colour]) => [name, colour]));
}

/** The contrast ratio of two colours as WCAG 2.2 defines it, from 1 to 21. */
function ratio(one: string, other: string) {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

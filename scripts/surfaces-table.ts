/** `node scripts/surfaces-table.ts`: writes docs/surfaces.md from what the last run of the battery found. */
import { writeFileSync } from 'node:fs';
import { cellOf, foundBefore, ITEMS, type Item, reasonsIn, TABLE } from '../test/e2e/battery.ts';
import { pages } from '../test/pages/pages.ts';
import type { BrowserName } from './browsers.ts';

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** What the record of November 2026 names and no page stands for. */
const WITHOUT_PAGE = [
  'Facebook: the professional dashboard (its selectors are told to differ, not how), `m.facebook.com` (no source since 2021), alt text (not found).',
  'Facebook: `web.facebook.com` and posts in a group have the hooks of the pages here; the reels composer of Business Suite is known by its address only.',
  'X: articles and X Pro (no hooks in the record); posts in a community have the hooks of X post.',
  'LinkedIn: articles, Sales Navigator and Recruiter (no hooks in the record), alt text (not found); the tagline of a company page is in the entry of its about.',
  'TikTok: chat of a live video (what sends is not in the record), alt text (not found).',
];

/** What else one does there, as far as no hook tells it in every language; looked for in November 2026. */
const ACTS_UNSEEN = [
  'Facebook: friend requests and whatever deletes have translated labels, and pictures from a sheet that each build draws anew.',
  'Instagram: following, and what deletes or unsends, are translated words; the scripts there are ask for the page in English.',
  'X: deleting a message in the new chat (no hooks in the record).',
  'LinkedIn: following (its plus is on other buttons too), accepting an invitation, and whatever deletes.',
  'TikTok: deleting a message, and what Studio deletes.',
];

const items = Object.keys(ITEMS) as Item[];
const rows = pages.flatMap(({ file, name }) =>
  BROWSERS.map((browser) => ({ name, browser, found: foundBefore(browser, file) })),
);
const reasons = reasonsIn(rows.map(({ found }) => found));
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

const lines = [
  '# Every place one writes, and what was tried there',
  '',
  'Written by `node scripts/surfaces-table.ts` from what the battery (`test/e2e/surfaces.spec.ts`) found in both browsers; the battery fails',
  'where this page says anything else. Each row is a page under `test/pages/` with the real editor and the site’s hooks, in one browser.',
  '✓ passed, ✗ failed, a letter: does not apply, for the reason below.',
  '',
  row(['page', 'browser', ...items]),
  row(['---', '---', ...items.map(() => '---')]),
  ...rows.map(({ name, browser, found }) => row([name, browser, ...items.map((item) => cellOf(found[item], reasons))])),
  '',
  '## What the columns promise',
  '',
  ...items.map((item) => `- **${item}**: ${ITEMS[item]}`),
  '',
  '## What does not apply, and why',
  '',
  ...[...reasons].map(([why, letter]) => `- **${letter}** ${why}`),
  '',
  '## What is noticed besides writing',
  '',
  'Each is tried on its page, in both browsers, by `test/e2e/facts.spec.ts`.',
  '',
  ...pages.flatMap(({ name, acts = [] }) =>
    [...new Set(acts.map(({ act }) => act))].map((act) => `- ${act} on ${name}`),
  ),
  '',
  'What no hook tells in every language is not noticed:',
  '',
  ...ACTS_UNSEEN.map((act) => `- ${act}`),
  '',
  '## Known places without a page',
  '',
  ...WITHOUT_PAGE.map((place) => `- ${place}`),
  '',
];
writeFileSync(TABLE, lines.join('\n'));

const results = rows.flatMap(({ found }) => items.map((item) => found[item].outcome));
const count = (outcome: string) => results.filter((each) => each === outcome).length;
console.log(
  `${TABLE}: ${pages.length} pages in ${BROWSERS.length} browsers, ${items.length} items: ` +
    `${count('passed')} passed, ${count('does not apply')} do not apply, ${count('failed')} failed`,
);

import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { BrowserName } from '../../scripts/browsers.ts';
import { fromSource } from '../../scripts/from-source.ts';
import type { Route } from '../../src/policy/exports/exports.ts';
import { CHROMIUM_ID } from './chromium.ts';
import { FIREFOX_ID } from './firefox.ts';
import { start, test } from './fixtures.ts';
import { place, policyFileOf } from './managed.ts';
import { storageOf } from './person.ts';
import type { Session } from './session.ts';
import { until } from './until.ts';

/** What a browser's own reading of a file could get wrong. */
const POLICY = {
  organisation: '"Youth" & \\Föhr\\ <Trust> 🦦 100% %PATH% ]]> it’s',
  policyVersion: '1\n2',
  contacts: [{ role: 'Lead "safe"', name: 'Zoë O’Brien', phone: '01632 960123' }],
  summary: [{ clause: '1.1', kind: 'do', text: 'First\nsecond\tline \\ "third" ]]> &amp;', enforces: ['kiss'] }],
  severities: { kiss: 'off', 'full-name': 'error', 'own/otter': 'hint' },
  rules: [
    {
      id: 'own/otter',
      terms: Array.from({ length: 500 }, (_, index) => ` term \\"${index}" naïve & % 🦦 *`),
      message: 'The "Otter\\Project" is not announced <yet> ]]>',
      suggestions: ['', 'the project'],
    },
  ],
  allow: ['  -C:\\new', '+44 23 9400 0000', "o'clock", '=1+1', '{x}'],
};

/** The files that a browser of this machine can read, and where it looks for them. */
const WAYS: Readonly<Record<BrowserName, readonly (readonly [route: Route, file: string])[]>> = {
  chromium: [['linux', policyFileOf('chromium')]],
  firefox: [
    ['firefoxPolicies', policyFileOf('firefox')],
    ['nativeManifest', join(homedir(), '.mozilla/managed-storage', `${FIREFOX_ID}.json`)],
  ],
};

let takeAway = () => {};
let session: Session | undefined;
test.afterEach(async () => {
  takeAway();
  await session?.close();
});

test('an exported file, put where the browser looks for it, is the policy in force', async ({
  browserUnderTest,
  served,
}) => {
  const { filesFor } = await fromSource<typeof import('../../src/policy/exports/exports.ts')>(
    'src/policy/exports/exports.ts',
  );
  const { storesWith } =
    await fromSource<typeof import('../../src/policy/exports/stores.ts')>('src/policy/exports/stores.ts');
  const { prove } = await fromSource<typeof import('../../src/policy/schema.ts')>('src/policy/schema.ts');
  const { policy, refusals } = prove(POLICY);
  expect(refusals).toEqual([]);
  for (const [route, file] of WAYS[browserUnderTest]) {
    const [exported] = filesFor(route, POLICY, storesWith({ chrome: CHROMIUM_ID }));
    takeAway = place(file, browserUnderTest === 'chromium' ? uninstalling(exported?.text) : (exported?.text ?? ''));
    const started = await start(browserUnderTest, served);
    session = started;
    const stored = await until('the policy arrives', async () => (await storageOf(started, 'local')).policy, 30_000);
    expect(stored, route).toEqual({ managed: policy, refusals, source: 'managed' });
    await started.close();
    session = undefined;
    takeAway();
    takeAway = () => {};
  }
});

/** Chromium blocks an unpacked copy of what it is told to install from a store. */
function uninstalling(text = ''): string {
  const { ExtensionSettings: settings, ...rest } = JSON.parse(text);
  expect(settings[CHROMIUM_ID].installation_mode).toBe('force_installed');
  return JSON.stringify(rest);
}

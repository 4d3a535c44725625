import preact from '@preact/preset-vite';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { fromSource } from './scripts/from-source.ts';
import type { matches } from './src/platforms/platforms.ts';

/** The public half of a key nobody holds: it gives test builds one id, so that a policy file can name them. */
const TEST_BUILD_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEApc7MUsNmjZJlgSsZEeLPXB+iVJ1ThTLoCCYgKoNgdkTJjF6IuP1/oOIaa6WQTif7Vd5IMztsy9c6Y93B0y9zpOzwRYqkdKNJrLGGuKdb5LIlqDy89zxRBE9oaSNXwatTGDozHIh8T1vzxRFv0fWpn0ARpwtZwHykAE79OBz/0fStt6rpJD99G5V0yJm8EFpwnve1cc+Jghb5PFgzkXX6bZyvm3pc/J9VKeFOYbfHa6R1tPaiJDVEeqfXdO65ozR05xATYTBOtiXuDYsFXakdbxp9PWe/RKTudhBMhC4NlH75QJA1tOD4cp+bepYZkQApTG5WIwLqpHbQ91O7+b9LDwIDAQAB';

/** Rules carry their examples for whoever reads and tests them; no page has a use for them. */
const withoutExamples: Plugin = {
  name: 'rules-without-examples',
  enforce: 'pre',
  transform: {
    filter: { id: /\/rules\/[^/]+\.json$/ },
    handler: (code) => JSON.stringify(JSON.parse(code), (key, value) => (key === 'examples' ? undefined : value)),
  },
};

/** The groups of a locale that are said inside the sites' pages. */
const IN_PAGE = ['card', 'chip', 'contact', 'finding', 'hold', 'notice', 'reason', 'severity', 'status', 'wrong'];

/** A script that outlives its extension can no longer ask the browser for words, so it brings along what it says. */
export const wordsAsCode: Plugin = {
  name: 'words-as-code',
  enforce: 'pre',
  transform: {
    filter: { id: /\/locales\/[^/]+\.yml$/ },
    async handler(_, id) {
      const messages = generateChromeMessages(await parseMessagesFile(id));
      const words = Object.entries(messages)
        .filter(([key]) => IN_PAGE.includes(key.replace(/_.*/, '')))
        .map(([key, { message }]) => [key, message]);
      return `export default ${JSON.stringify(Object.fromEntries(words))}`;
    },
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: 'assets/locales' },
  vite: () => ({ plugins: [preact(), withoutExamples, wordsAsCode] }),
  hooks: {
    // a content script as wxt makes them tells every page of itself, and stops when the page says so
    async 'build:manifestGenerated'(_, manifest) {
      const hosts = await hostsOfPlatforms();
      manifest.content_scripts = [
        {
          matches: hosts,
          js: ['compose.js'],
          run_at: 'document_start',
          all_frames: true,
          // frames that a site writes into itself have no address of their own
          match_about_blank: true,
          match_origin_as_fallback: true,
        },
      ];
      manifest.host_permissions = hosts;
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en_GB',
    // alarms: a background that was unloaded is woken by nothing else to try the sync store again; scripting: the checker is
    // put into a page when somebody begins to write there
    permissions: ['storage', 'alarms', 'scripting'],
    storage: { managed_schema: 'managed-schema.json' },
    content_security_policy: {
      extension_pages: "default-src 'self'; connect-src 'none'; object-src 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'second-look@second-look.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // the first that knows data_collection_permissions
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {}),
    ...(browser === 'chrome' && mode === 'test' ? { key: TEST_BUILD_KEY } : {}),
  }),
});

/** The platforms name their hosts once. */
async function hostsOfPlatforms(): Promise<string[]> {
  const platforms = await fromSource<{ matches: typeof matches }>('src/platforms/platforms.ts');
  return [...platforms.matches].sort();
}

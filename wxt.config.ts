import preact from '@preact/preset-vite';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

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

/** A content script that outlives its extension can no longer ask the browser for words, so it brings them along. */
export const wordsAsCode: Plugin = {
  name: 'words-as-code',
  enforce: 'pre',
  transform: {
    filter: { id: /\/locales\/[^/]+\.yml$/ },
    async handler(_, id) {
      const messages = generateChromeMessages(await parseMessagesFile(id));
      const words = Object.entries(messages).map(([key, { message }]) => [key, message]);
      return `export default ${JSON.stringify(Object.fromEntries(words))}`;
    },
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'assets/locales' },
  vite: () => ({ plugins: [preact(), withoutExamples, wordsAsCode] }),
  hooks: {
    // the platforms name their hosts once, for the content script; what is asked for is the same list
    'build:manifestGenerated': (_, manifest) => {
      manifest.host_permissions = manifest.content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en_GB',
    // alarms: a background that was unloaded is woken by nothing else to try the sync store again
    permissions: ['storage', 'alarms'],
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

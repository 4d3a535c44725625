import { defineConfig } from '@playwright/test';
import type { Options } from './test/e2e/fixtures.ts';

export default defineConfig<Options>({
  testDir: 'test/e2e',
  testMatch: '*.spec.ts',
  // these have a configuration of their own
  testIgnore: 'surfaces.spec.ts',
  outputDir: '.output/end-to-end',
  timeout: 60_000,
  // each browser has policy files of its own, and all its windows on the machine read them: one test at a time in each
  workers: 2,
  forbidOnly: true,
  // what passes at the second attempt only is named by `npm test`
  retries: 1,
  projects: [
    { name: 'chromium', use: { browserUnderTest: 'chromium' }, workers: 1 },
    { name: 'firefox', use: { browserUnderTest: 'firefox' }, workers: 1 },
  ],
});

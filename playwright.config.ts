import { defineConfig } from '@playwright/test';
import type { Options } from './test/e2e/fixtures.ts';

export default defineConfig<Options>({
  testDir: 'test/e2e',
  testMatch: '*.spec.ts',
  outputDir: '.output/end-to-end',
  timeout: 60_000,
  // the policy files of a machine are for all its browsers, so one test at a time
  workers: 1,
  forbidOnly: true,
  projects: [
    { name: 'chromium', use: { browserUnderTest: 'chromium' } },
    { name: 'firefox', use: { browserUnderTest: 'firefox' } },
  ],
});

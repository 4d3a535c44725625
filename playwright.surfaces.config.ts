import { defineConfig } from '@playwright/test';
import config from './playwright.config.ts';

/**
 * The battery on every page. It touches no policy file of the machine, so each browser may run twice at a time; it is
 * apart because the other tests do touch them.
 */
export default defineConfig(config, {
  testMatch: 'surfaces.spec.ts',
  testIgnore: [],
  outputDir: '.output/surfaces-failed',
  globalSetup: './test/e2e/compare-table.ts',
  fullyParallel: true,
  workers: 4,
  projects: config.projects?.map((project) => ({ ...project, workers: 2 })),
});

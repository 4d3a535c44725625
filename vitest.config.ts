import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { wordsAsCode } from './wxt.config.ts';

export default defineConfig({
  plugins: [WxtVitest(), wordsAsCode],
  // reading the whole corpus takes seconds on a busy machine, and what is too slow has tests of its own
  test: { include: ['src/**/*.test.{ts,tsx}', 'test/*.test.ts'], testTimeout: 60_000 },
});

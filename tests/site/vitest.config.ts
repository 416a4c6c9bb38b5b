import { defineConfig } from 'vitest/config';

// Tests that read the built site as files; they run after the build.
export default defineConfig({
  test: {
    include: ['tests/site/**/*.test.ts'],
    // The files of a worker share the pages they have parsed.
    isolate: false,
    // Left alone, Vitest uses one core less than there are.
    maxWorkers: '100%',
    // Some build a site of their own.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});

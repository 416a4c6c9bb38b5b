import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,content}/**/*.test.ts'],
    environment: 'node',
    // Left alone, Vitest uses one core less than there are, and evaluates every module anew for each file.
    maxWorkers: '100%',
    isolate: false,
    // A busy machine may take its time; what is wrong stays wrong.
    testTimeout: 60_000,
  },
});

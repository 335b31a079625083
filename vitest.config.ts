import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: ['packages/*'],
    // On two cores the default is one, which mostly waits for PostgreSQL.
    maxWorkers: Math.max(2, availableParallelism()),
    reporters: process.env.CI
      ? ['default', ['json', { outputFile: 'test-results/vitest.json' }]]
      : 'default',
  },
});

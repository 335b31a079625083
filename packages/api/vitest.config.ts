import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'api',
    include: ['src/**/*.test.ts'],
    globalSetup: 'src/testing/global-setup.ts',
    setupFiles: 'src/testing/after-each-file.ts',
    // One process takes file after file: each would read the whole application anew.
    isolate: false,
    testTimeout: 60_000,
    // What is waited for comes as soon as it can: the second that is usual is too short beside another file.
    expect: { poll: { timeout: 10_000 } },
    hookTimeout: 60_000,
  },
});

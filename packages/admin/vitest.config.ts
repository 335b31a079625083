import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [solid({ hot: false })],
  test: {
    name: 'admin',
    environment: 'jsdom',
    setupFiles: 'src/testing.ts',
    // One process takes file after file, and draws its document once.
    isolate: false,
    testTimeout: 30_000,
    include: ['src/**/*.test.{ts,tsx}'],
    passWithNoTests: true,
  },
});

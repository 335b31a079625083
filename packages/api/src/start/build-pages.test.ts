import { expect, test } from 'vitest';
import { panelSources } from './build-pages.ts';

test('the panel is built anew for a sentence that it says, and not for what only the server does', async () => {
  const files = await panelSources();
  expect(files).toEqual(
    expect.arrayContaining([
      'packages/admin/src/app.tsx',
      'packages/api/src/contract.ts',
      'packages/api/src/http/sentences/sv/problems.ts',
      'packages/domain/src/index.ts',
      'pnpm-lock.yaml',
    ]),
  );
  expect(files).not.toContain('packages/api/src/app.ts');
});

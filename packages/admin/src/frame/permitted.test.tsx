import { createMemoryHistory, MemoryRouter, query, type RouteDefinition } from '@solidjs/router';
import { render, screen, within } from '@solidjs/testing-library';
import { beforeEach, expect, test } from 'vitest';
import permissions from '../../../api/src/access/permissions.txt?raw';
import type { PageRoute } from '../area.ts';
import { areas } from '../areas.ts';
import { t } from '../language/language.ts';
import { serve } from '../testing.ts';
import { Frame } from './frame.tsx';

const organisationId = '6b1f2f6e-6d0c-4c7e-9a39-0d4c7d1c2a10';
const roles = ['board', 'secretary', 'chair', 'verifier', 'auditor', 'member', 'office', 'nobody'];
const pages = areas.flatMap(({ routes = [] }) => routes);

beforeEach(() => query.clear());

test.each(roles)(
  '%s gets to the pages that the role opens, and is told of the others',
  async (role) => {
    const operations = operationsOf(role);
    const association = { timeZone: 'Europe/Stockholm', language: 'sv' };
    serve({
      'GET /api/session': { user: {}, organisations: [{ organisationId, operations, roles: [] }] },
      [`GET /api/organisations/${organisationId}/association`]: association,
    });
    const wrong: string[] = [];
    for (const page of pages) {
      const shown = await headingAt(addressOf(page));
      const { needs } = page.info;
      const may = needs === 'nothing' || operations.includes(needs);
      if (shown !== (may ? page.path : t('page.not-for-you'))) wrong.push(`${page.path}: ${shown}`);
    }
    expect(wrong).toEqual([]);
    expect(pages.length).toBeGreaterThan(40);
  },
);

test('whoever is here for the motions alone begins with them at the association’s own address', async () => {
  const operations = operationsOf('member').filter((one) => one !== 'listMeetings');
  const roles = ['motionAuthor'];
  serve({
    'GET /api/session': { user: {}, organisations: [{ organisationId, operations, roles }] },
    [`GET /api/organisations/${organisationId}/association`]: { timeZone: 'UTC', language: 'sv' },
  });
  expect(await headingAt(`/${organisationId}`)).toBe('/motions');
});

/** As the server's own test has written them down. */
const operationsOf = (role: string) =>
  permissions
    .split('\n')
    .map((row) => row.split(/\s+/))
    .filter(([, ...letIn]) => letIn.includes(role))
    .map(([operationId]) => operationId!);

const addressOf = ({ path, matchFilters = {} }: PageRoute) =>
  `/${organisationId}${path}`.replaceAll(/:(\w+)/g, (_, name: string) =>
    String(matchFilters[name] ?? 'one'),
  );

/** The frame is the real one; of each page there is its name alone. */
const headingAt = async (address: string) => {
  const history = createMemoryHistory();
  history.set({ value: address });
  const children = pages.map(
    ({ preload, ...page }): RouteDefinition => ({ ...page, component: () => <h1>{page.path}</h1> }),
  );
  const { unmount } = render(() => (
    <MemoryRouter history={history}>
      {{ path: '/:organisationId', component: Frame, children }}
    </MemoryRouter>
  ));
  const main = await screen.findByRole('main');
  const { textContent } = await within(main).findByRole('heading', { level: 1 });
  unmount();
  return textContent;
};

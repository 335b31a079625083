import { roles } from '@klubba/domain';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { loadExample } from '../example/load-example.ts';
import type { EventTrail } from '../record/audit-trail.contract.ts';
import type { Session } from '../session/contract.ts';
import type { Document } from '../testing/operations.ts';
import { openBrowser } from '../testing/sign-in.ts';
import { joining, startApp } from '../testing/start-app.ts';

test('the document says of each type of event what it says, and the events of the example are so', async () => {
  const { app, deps } = await startApp();
  const [signIn] = await loadExample(deps);
  const visitor = openBrowser(app);
  await visitor.auth('/sign-in/email', { email: signIn!.email, password: signIn!.password });
  const session = (await visitor.get('/api/session')).json() as Session;
  const { get } = await joining(app, deps, session.organisations[0]!.organisationId)(...roles);
  const { meetings } = (await get('/meetings')).json() as { meetings: { meetingId: string }[] };
  const trails = await Promise.all(
    meetings.map(async ({ meetingId }) => (await get(`/meetings/${meetingId}/events`)).json()),
  );
  const events = trails.flatMap((trail: EventTrail) => trail.events);
  const wrong = events.filter((event) => !schemaOf(event.type)?.safeParse(event).success);
  expect(wrong.slice(0, 3)).toEqual([]);
  expect(new Set(events.map(({ type }) => type)).size).toBeGreaterThan(15);
  const { components } = (await app.inject('/openapi.json')).json() as Document;
  expect(components.schemas.LogEvent?.anyOf).toContainEqual({
    $ref: '#/components/schemas/KeyCreatedEvent',
  });
  expect(components.schemas.EventTrail).toMatchObject({
    properties: { events: { items: { $ref: '#/components/schemas/LogEvent' } } },
  });
});

const schemaOf = (type: string) =>
  z.globalRegistry._idmap.get(`${type}Event`) as z.ZodType | undefined;

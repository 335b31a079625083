import { randomUUID } from 'node:crypto';
import { meetings } from '@klubba/domain';
import type { Deps } from '../deps.ts';
import { execute } from '../store/execute.ts';
import { keepDocument } from './document-store.ts';
import { sha256 } from './drafted-minutes.ts';

type Published = {
  readonly organisationId: string;
  readonly meetingId: string;
  readonly bytes: Buffer;
};

/** Enters in the trail, once, which bytes were handed out for publication, and keeps them: whoever has them can ask whether they are genuine. */
export const keepPublished = async (
  { store, now }: Pick<Deps, 'store' | 'now'>,
  { organisationId, meetingId, bytes }: Published,
) => {
  const documentHash = sha256(bytes);
  const order = { organisationId, commandId: randomUUID(), request: null, by: null, at: now() };
  await execute(store, order, async (unit) => {
    const { state: meeting } = await unit.read(meetings, meetingId);
    if (meeting.published?.includes(documentHash)) return;
    await unit.decide(meetings, meetingId, { type: 'PublishMinutes', documentHash });
    await keepDocument(unit.tx, { organisationId, hash: documentHash }, 'application/pdf', bytes);
  });
};

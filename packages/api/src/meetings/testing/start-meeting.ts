import { randomUUID } from 'node:crypto';
import { organisations } from '@klubba/domain';
import type { Deps } from '../../deps.ts';
import { sitDown } from '../stories/desk.ts';
import { startHall } from './start-hall.ts';

/** A member meeting that is open and constituted, five in the register, with one matter taken up. The clock stands still. */
export const startMeeting = async ({
  now = '2024-02-14T18:00:00.000Z',
  date = '2024-02-14',
  ...given
}: { now?: string; date?: string } & Pick<Partial<Deps>, 'mail'> = {}) => {
  const hall = await startHall({ now: () => new Date(now), ...given });
  const present = await hall.members('Dag', 'Siv', 'Mats', 'Jon', 'Frans');
  const open = async () => {
    const { memberMeetingId, timeZone } = hall.association;
    const desk = await sitDown(hall.ask, {
      ...{ bodyId: memberMeetingId, kind: 'memberMeeting', title: 'Medlemsmöte' },
      ...{ date, clock: '18:30', timeZone, place: 'Lokalen' },
    });
    const officers = await desk.formal('officers');
    const matter = await desk.item({ title: 'En fråga' });
    const closing = await desk.formal('closing');
    await desk.call('2024-01-02', '12:00');
    await desk.open('18:30');
    await desk.takeUp(officers, '18:31');
    const [chair, secretary, ...verifiers] = present;
    await desk.elect(chair!, ['chair'], '18:31');
    await desk.elect(secretary!, ['secretary'], '18:31');
    for (const verifier of verifiers.slice(0, 2)) await desk.elect(verifier, ['verifier'], '18:31');
    await desk.convened('18:32');
    await desk.register(present, '18:32');
    await desk.adopt('18:32');
    await desk.takeUp(matter, '18:33');

    const url = `/meetings/${desk.meetingId}`;
    const clauses = async (...texts: string[]) =>
      (await desk.propose(matter, { kind: 'body', id: hall.association.boardId }, texts)).clauseIds;
    const send = (path: string, body: object, headers = {}) =>
      hall.secretary.post(`${url}${path}`, body, headers);
    return {
      ...{
        desk,
        meetingId: desk.meetingId,
        url,
        clauses,
        send,
        items: { officers, matter, closing },
      },
      /** The one clause of a proposal of its own. */
      clause: async (text = 'att besluta') => (await clauses(text))[0]!,
      carry: (clauseId: string, more = {}) =>
        send(`/clauses/${clauseId}/acclamation`, { outcome: 'carried', ...more }),
      vote: (clauseId: string, count: object) => send(`/clauses/${clauseId}/counted-vote`, count),
    };
  };
  /** A member who holds an office in the body that meets, and no role that keeps the record. */
  const inTheBody = async () => {
    const member = await hall.as('member');
    await hall.decide((unit) =>
      unit.decide(organisations, hall.organisationId, {
        ...{ type: 'GiveOffice', officeId: randomUUID(), personId: member.personId },
        ...{ bodyId: hall.association.memberMeetingId, role: 'member', title: null },
        ...{ from: '2024-01-01', to: null, decisionId: null, personIsRegistered: true },
      }),
    );
    return member;
  };
  return { ...hall, ...(await open()), present, another: open, inTheBody };
};

/** A key that makes a command come once. */
export const key = (commandId: string = randomUUID()) => ({ 'idempotency-key': commandId });

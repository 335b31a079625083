import { randomUUID } from 'node:crypto';
import { congresses } from '@klubba/domain/congress';
import { expect } from 'vitest';
import { sitDown } from '../../meetings/stories/desk.ts';
import { startHall } from '../../meetings/testing/start-hall.ts';
import type { BeginMotionBody, MotionView } from '../contract.ts';

/** An association before a congress: a congress group that keeps its motions, and member meetings that are asked. The clock can be set. */
export const startMotions = async () => {
  let today = new Date('2024-01-10T18:00:00Z');
  const hall = await startHall({ now: () => today });
  const { ask, association, members, as, decide } = hall;
  const present = await members('Dag Ek', 'Siv Ek', 'Mats Ek', 'Jon Ek', 'Eva Ek', 'Bo Ek');
  const [chair, secretary, first, second] = present as [string, string, string, string];
  const group = await as('congressGroup');
  const congressId = randomUUID();
  await decide(async (unit) => {
    await unit.decide(congresses, congressId, {
      ...{ type: 'ArrangeCongress', name: 'Kongressen 2024', startsOn: '2024-05-08' },
      ...{ endsOn: '2024-05-12', place: 'Jönköping', templateId: null },
      at: today.toISOString(),
    });
    await unit.decide(congresses, congressId, {
      ...{ type: 'SetDeadline', deadlineId: randomUUID(), for: 'congress', name: '' },
      at: '2024-02-08T22:59:00.000Z',
    });
  });

  type Sender = typeof group;
  const posting =
    (who: Sender) =>
    async <Answer = { motionId: string }>(path: string, body: object = {}) => {
      const answer = await who.post(path, body);
      expect([200, 201], `${path}: ${answer.body}`).toContain(answer.statusCode);
      return answer.json<Answer>();
    };
  const viewing = (who: Sender) => async (motionId: string) =>
    (await who.get(`/motions/${motionId}`)).json<MotionView>();

  /** A motion to the congress, as its author begins it. */
  const begin = async (who: Sender, title: string, clauses: string[], more: object = {}) => {
    const body: BeginMotionBody = {
      ...{ title, reasoning: 'Därför.', clauses: clauses.map((text) => ({ text })) },
      ...{ addressee: { kind: 'congress', congressId }, ...more },
    };
    const { motionId } = await posting(who)('/motions', body);
    return { motionId, path: `/motions/${motionId}` };
  };

  /** A member meeting with its formal items, not called yet. */
  const draft = async (
    date = '2024-01-31',
    standing = 'memberMeeting' as 'memberMeeting' | 'board',
  ) => {
    const isBoard = standing === 'board';
    const desk = await sitDown(ask, {
      ...{ bodyId: isBoard ? association.boardId : association.memberMeetingId },
      ...{ kind: isBoard ? 'boardMeeting' : 'memberMeeting', title: 'Medlemsmöte', date },
      ...{ clock: '18:30', timeZone: 'Europe/Stockholm', place: 'Folkets hus' },
    });
    const officers = await desk.formal('officers');
    const convening = await desk.formal('dulyConvened');
    const register = await desk.formal('register');
    const agenda = await desk.formal('agenda');
    await desk.formal('closing');
    /** Calls it and brings it to where it may decide. */
    const hold = async (calledOn: string) => {
      today = new Date(`${date}T20:00:00Z`);
      await desk.call(calledOn, '10:00');
      await desk.open('18:30');
      await desk.takeUp(officers, '18:31');
      await desk.elect(chair, ['chair'], '18:31');
      await desk.elect(secretary, ['secretary'], '18:31');
      await desk.elect(first, ['verifier'], '18:31');
      await desk.elect(second, ['verifier'], '18:31');
      await desk.takeUp(convening, '18:32');
      await desk.convened('18:32');
      await desk.takeUp(register, '18:33');
      await desk.register(present, '18:33');
      await desk.takeUp(agenda, '18:34');
      await desk.adopt('18:34');
    };
    /** The questions of an item, as the meeting has them. */
    const clausesOf = async (itemId: string) => {
      const meeting = (await hall.secretary.get(`/meetings/${desk.meetingId}`)).json();
      const found: { clauseId: string; text: string }[] = [];
      const look = (value: unknown): void => {
        if (Array.isArray(value)) value.forEach(look);
        else if (value && typeof value === 'object') {
          const { itemId: of, clauses } = value as { itemId?: string; clauses?: never[] };
          if (of === itemId && 'proposalId' in value) found.push(...(clauses ?? []));
          else Object.values(value).forEach(look);
        }
      };
      look(meeting);
      return found;
    };
    const decideClause = async (
      clauseId: string,
      outcome: 'carried' | 'rejected',
      time: string,
    ) => {
      const url = `/meetings/${desk.meetingId}/clauses/${clauseId}/acclamation`;
      const answer = await hall.secretary.post(url, {
        outcome,
        at: desk.at(time),
        assignment: null,
      });
      expect([200, 201], answer.body).toContain(answer.statusCode);
      return answer.json<{ decisionId: string }>();
    };
    return { ...desk, hold, clausesOf, decideClause };
  };

  return {
    ...hall,
    ...{ group, congressId, posting, viewing, begin, draft, present, chair },
    post: posting(group),
    view: viewing(group),
    now: (to: string) => {
      today = new Date(to);
    },
  };
};

import { expect } from 'vitest';
import { sitDown } from '../../meetings/stories/desk.ts';
import { startHall } from '../../meetings/testing/start-hall.ts';
import type { EmploymentView, ProposeTermsBody, SignContractBody } from '../contract.ts';

type Terms = ProposeTermsBody['terms'];

/** The association of the plan: a board that prepares, and member meetings that decide. The clock of the server can be set. */
export const startEmployment = async () => {
  let today = new Date('2024-02-20T18:00:00Z');
  const hall = await startHall({ now: () => today });
  const { ask, association, members, as } = hall;
  const present = await members('Dag Ek', 'Siv Ek', 'Mats Ek', 'Jon Ek', 'Eva Ek', 'Bo Ek');
  const [chair, secretary, first, second] = present as [string, string, string, string];
  const employee = (await members('Ada Lund'))[0]!;
  const board = await as('board');

  const terms: Terms = {
    role: 'Föreningsadministratör',
    tasks: 'Medlemsregister, lokal och utskick.',
    percentage: 20,
    form: 'fixedTermSVA',
    ground: null,
    ...{ from: '2024-03-01', until: '2026-12-31' },
    pay: { ore: 620_000, per: 'month' },
    ...{ funding: 'Verksamhetsbidraget', fundedUntil: '2026-12-31', workplace: null },
    agreement: { kind: 'none' },
    noticeWithinTerm: null,
    representativeId: chair,
    signatoryIds: [chair, first],
  };

  const post = async <Answer = { employmentId: string }>(path: string, body: object = {}) => {
    const answer = await board.post(path, body);
    expect([200, 201], `${path}: ${answer.body}`).toContain(answer.statusCode);
    return answer.json<Answer>();
  };
  const view = async (employmentId: string) =>
    (await board.get(`/employments/${employmentId}`)).json<EmploymentView>();

  /** A meeting with its formal items, not called yet. */
  const draft = async (
    date = '2024-02-28',
    kind: 'memberMeeting' | 'boardMeeting' = 'memberMeeting',
  ) => {
    const bodyId = kind === 'memberMeeting' ? association.memberMeetingId : association.boardId;
    const desk = await sitDown(ask, {
      ...{ bodyId, kind, title: 'Medlemsmöte', date, clock: '18:30' },
      ...{ timeZone: 'Europe/Stockholm', place: 'Folkets hus' },
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
    return { ...desk, hold };
  };

  type Meeting = Awaited<ReturnType<typeof draft>>;

  /** The way to where the gavel may fall: a need, terms, a called meeting that names it and has come to the item. */
  const asked = async (other: Partial<Terms> = {}) => {
    today = new Date('2024-01-20T18:00:00Z');
    const { employmentId } = await post('/employments', {
      ...{ title: 'Anställning av föreningsadministratör', reason: '', alternativesFirst: false },
    });
    const path = `/employments/${employmentId}`;
    const proposed = { ...terms, ...other };
    const { proposalId } = await post<{ proposalId: string }>(`${path}/proposals`, {
      ...{ terms: proposed, reasons: '' },
    });
    const meeting = await draft('2024-02-20');
    const at = `${path}/proposals/${proposalId}`;
    const placed = await post<{ itemId: string; clauseId: string }>(`${at}/agenda-item`, {
      ...{ meetingId: meeting.meetingId, clauseId: null },
    });
    await meeting.hold('2024-02-01');
    await meeting.takeUp(placed.itemId, '18:40');
    const contract: SignContractBody = {
      ...{ proposalId, personId: employee, name: 'Ada Lund', terms: proposed },
      ...{ signedBy: [chair, first], signedOn: '2024-02-25' },
    };
    return { employmentId, path, proposalId, contract, meeting, placed };
  };

  /** The same to the decision; `decide` lets the gavel fall. */
  const decided = async (
    other: Partial<Terms> = {},
    decide = (meeting: Meeting, clauseId: string): Promise<unknown> =>
      meeting.carry(clauseId, '18:45'),
  ) => {
    const all = await asked(other);
    const { path, proposalId, meeting, placed } = all;
    await decide(meeting, placed.clauseId);
    await post(`${path}/proposals/${proposalId}/decision`, { terms: null });
    return all;
  };

  return {
    ...hall,
    ...{ board, post, view, draft, asked, decided, terms, employee, present, chair, secretary },
    now: (to: string) => {
      today = new Date(to);
    },
  };
};

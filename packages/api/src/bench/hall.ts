import { randomBytes, randomUUID } from 'node:crypto';
import {
  accesses,
  defaultRules,
  meetingRules,
  meetings,
  organisations,
  people,
  type Role,
} from '@klubba/domain';
import { cookieOf } from '../access/cookie.ts';
import type { Deps } from '../deps.ts';
import { execute } from '../store/execute.ts';
import type { Unit } from '../store/unit.ts';

/** An association with a secretary who is signed in, and as many open meetings as anybody asks for. */
export const openHall = async (deps: Deps) => {
  const organisationId = randomUUID();
  const [secretary, boardId, bodyId] = [randomUUID(), randomUUID(), randomUUID()];
  const record = (work: (unit: Unit) => Promise<unknown>) =>
    execute(
      deps.store,
      { organisationId, commandId: randomUUID(), request: null, by: secretary, at: new Date() },
      work,
    );
  const { userId, cookie } = await signIn(deps);
  await record(async (unit) => {
    await unit.openLog();
    const establish = async (id: string, kind: 'board' | 'memberMeeting', name: string) => {
      const body = { bodyId: id, kind, name, mandate: '', targetSize: null, decisionId: null };
      await unit.decide(organisations, organisationId, { type: 'EstablishBody', ...body });
    };
    await unit.decide(organisations, organisationId, {
      type: 'RegisterAssociation',
      ...association,
    });
    await establish(boardId, 'board', 'Styrelsen');
    await establish(bodyId, 'memberMeeting', 'Medlemsmötet');
    const contact = { name: 'Siv', email: null, phone: null };
    await unit.decide(people, secretary, { type: 'RegisterPerson', ...contact });
    const known = { personId: secretary, personIsRegistered: true };
    await unit.decide(accesses, organisationId, { type: 'AdmitUser', userId, ...known });
    await unit.decide(accesses, organisationId, { type: 'GrantRole', role: 'secretary', ...known });
  });

  /** A meeting of forty, constituted, with a matter taken up and twenty clauses to decide. Gives where each is decided. */
  const openMeeting = async () => {
    const meetingId = randomUUID();
    const clauses = Array.from({ length: 20 }, (_, n) => ({
      ...{ clauseId: randomUUID() as string, text: `att besluta i enlighet med punkt ${n + 1}` },
    }));
    const itemId = randomUUID();
    const present = Array.from({ length: 40 }, () => randomUUID() as string);
    const [chair, keeper, first, second] = present as [string, string, string, string];
    const [on, at] = ['2024-02-14', '2024-02-14T18:00:00.000Z'];
    const rules = meetingRules(
      { version: 0, rules: defaultRules },
      'memberMeeting',
      'memberMeeting',
    );
    const item = { title: 'En fråga', matter: 'general', background: '', parentId: null } as const;
    await record(async ({ decide }) => {
      const ask = (command: Parameters<typeof meetings.decider.decide>[1]) =>
        decide(meetings, meetingId, command);
      const place = {
        startsOn: on,
        startsAt: '19:00',
        place: 'Lokalen',
        timeZone: 'Europe/Stockholm',
      };
      await ask({ type: 'DraftMeeting', bodyId, kind: 'memberMeeting', title: 'Möte', ...place });
      await ask({ type: 'AddAgendaItem', itemId, kind: 'matter', ...item, beforeId: null });
      const notice = { channels: ['email' as const], recipients: present, deviation: null };
      await ask({
        type: 'IssueNotice',
        at: '2024-01-01T12:00:00.000Z',
        on: '2024-01-01',
        noticeDays: 14,
        ...notice,
      });
      await ask({ type: 'OpenMeeting', at, openedBy: secretary, rules, firstParagraph: 1 });
      await ask({ type: 'TakeUpItem', itemId, at });
      await ask({ type: 'ElectOfficer', personId: chair, offices: ['chair'], at });
      await ask({ type: 'ElectOfficer', personId: keeper, offices: ['secretary'], at });
      for (const personId of [first, second])
        await ask({ type: 'ElectOfficer', personId, offices: ['verifier', 'teller'], at });
      await ask({ type: 'FindConvening', dulyConvened: true, at });
      await ask({ type: 'EstablishRegister', personIds: present, refused: [], at });
      await ask({ type: 'AdoptAgenda', at });
      const proposal = { itemId, kind: 'main' as const, targetId: null, clauses };
      const by = { kind: 'body' as const, id: boardId };
      await ask({ type: 'SubmitProposal', proposalId: randomUUID(), by, ...proposal });
    });
    const desk = `/api/organisations/${organisationId}/meetings/${meetingId}`;
    return clauses.map(({ clauseId }) => `${desk}/clauses/${clauseId}/acclamation`);
  };
  /** Lets somebody more in, with a role. Gives their cookie. */
  const admit = async (role: Role) => {
    const personId = randomUUID();
    const guest = await signIn(deps);
    await record(async ({ decide }) => {
      const contact = { name: 'Gäst', email: null, phone: null };
      await decide(people, personId, { type: 'RegisterPerson', ...contact });
      const known = { personId, personIsRegistered: true };
      await decide(accesses, organisationId, {
        ...{ type: 'AdmitUser', userId: guest.userId },
        ...known,
      });
      await decide(accesses, organisationId, { type: 'GrantRole', role, ...known });
    });
    return guest.cookie;
  };
  return { cookie, openMeeting, organisationId, secretary, bodyId, record, admit };
};

const association = {
  name: 'Föreningen',
  organisationNumber: null,
  seat: 'Huddinge',
  timeZone: 'Europe/Stockholm',
  language: 'sv',
  example: false,
} as const;

/** A session as a sign-in leaves it. */
const signIn = async ({ db, secret }: Deps) => {
  const [userId, at] = [randomUUID(), new Date()];
  const token = randomBytes(24).toString('base64url');
  const user = { id: userId, email: `${userId}@example.org`, name: 'Siv', emailVerified: true };
  await db
    .insertInto('auth.user')
    .values({ ...user, createdAt: at, updatedAt: at })
    .execute();
  const expiresAt = new Date(at.getTime() + 3_600_000);
  await db.insertInto('auth.session').values({ userId, token, expiresAt, updatedAt: at }).execute();
  return { userId, cookie: cookieOf(token, secret) };
};

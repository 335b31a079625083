import { defaultRules, organisations, type ProposedRules, ruleNames } from '@klubba/domain';
import { instantOf } from '@klubba/domain/time';
import { expect } from 'vitest';
import type { MeetingView } from '../../../meetings/contract.ts';
import { startHall } from '../../../meetings/testing/start-hall.ts';

export const day = '2024-12-04';
/** An hour of the evening, as the hall's clock showed it. */
export const at = (clock: string) => instantOf(day, clock, 'Europe/Stockholm');

const names = [
  ...['Alma Ek', 'Rasmus Lind', 'Vera Dahl', 'Kim Berg', 'Noor Ali', 'Olle Fors', 'Pia Holm'],
  ...['Sam Ström', 'Tove Kvist', 'Uno Rask', 'Ylva Sand', 'Åke Bro', 'Ängla Lund', 'Örjan Sten'],
  'Zara Vik',
];

/** The rules of the association, where they are not the usual ones. */
const rules = {
  ...{ numbering: 'agenda', enBloc: 'oneDecision', electedBy: 'mostVotes', statutesReadings: 2 },
  'registerBy.memberMeeting': 'whenCounted',
  'formalities.memberMeeting': ['agenda'],
  'competence.statutes': ['memberMeeting'],
  'competence.boardElection': ['memberMeeting'],
  mustBeInNotice: ['statutes', 'boardElection'],
};

/** The agenda as the notice has it, by number. */
const agenda: readonly (readonly [number: string, title: string, kind: string, matter?: string])[] =
  [
    ['1', 'Mötets öppnande', 'opening'],
    ['2', 'Formalia', 'heading'],
    ['2.1', 'Mötets beslutförhet', 'dulyConvened'],
    ['2.2', 'Dagordning', 'agenda'],
    ['2.3', 'Val av mötesordförande', 'officers'],
    ['2.4', 'Val av mötessekreterare', 'officers'],
    ['2.5', 'Val av justerare', 'officers'],
    ['2.6', 'Val av rösträknare', 'officers'],
    ['3', 'Rapporter', 'heading'],
    ['3.1', 'Styrelsen', 'heading'],
    ['3.1.1', 'Verksamheten', 'report'],
    ['3.1.2', 'Ekonomin', 'report'],
    ['4', 'Beslut', 'heading'],
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(
      (n) => [`4.${n}`, `Stadgarnas ${n} kap.`, 'matter', 'statutes'] as const,
    ),
    ['4.10', 'Stadgarnas 10 kap.', 'matter', 'statutes'],
    ['4.11', 'Motion om cyklar', 'matter'],
    ['4.12', 'Vårens lokaler', 'matter'],
    // 4.13 comes in the middle of the meeting, and all that follow move on by one.
    ['4.14', 'Vårens program', 'matter'],
    ['4.15', 'Namn på det nya rummet', 'matter'],
    ['4.16', 'Val av föreningens ordförande', 'matter', 'boardElection'],
    ['4.17', 'Val av tre ledamöter', 'matter', 'boardElection'],
    ['4.18', 'Val av revisor', 'matter', 'boardElection'],
    ['4.20', 'Val av kassör', 'matter', 'boardElection'],
    ['4.21', 'Val av suppleant', 'matter', 'boardElection'],
    ['4.22', 'Misstroende mot festkommitténs ordförande', 'matter'],
    ['4.19', 'Val av valberedning', 'matter', 'boardElection'],
    ['5', 'Föreningens framtid', 'report'],
    ['6', 'Mötets avslutande', 'closing'],
  ];

/** The association and its assembly, called with its agenda and not opened yet. Two days later somebody tells it as it went, without hours but those on the paper. */
export const beginAssembly = async () => {
  const clock = { now: '2024-12-06T06:00:00.000Z' };
  const hall = await startHall({ now: () => new Date(clock.now) });
  await hall.decide((unit) =>
    unit.decide(organisations, hall.organisationId, {
      ...{ type: 'AdoptRuleSet', effectiveFrom: '2000-01-01', reference: 'Stadgarna' },
      rules: Object.fromEntries(
        ruleNames.map((name) => [
          name,
          { value: { ...rules }[name as string] ?? defaultRules[name].value, reference: null },
        ]),
      ) as unknown as ProposedRules,
    }),
  );
  const ids = await hall.members(...names);
  const who = (first: string) => {
    const found = ids[names.findIndex((name) => name.startsWith(first))];
    if (!found) throw new Error(`Nobody is called ${first}`);
    return found;
  };
  const festId = await hall.body('workingGroup', 'Festkommittén');
  const post = async <Answer>(path: string, asked: object = {}) => {
    const answer = await hall.secretary.post(path, asked);
    expect([200, 201], `${path}: ${answer.body}`).toContain(answer.statusCode);
    return answer.json() as Answer;
  };
  const { meetingId } = await post<{ meetingId: string }>('/meetings', {
    ...{ bodyId: hall.association.memberMeetingId, kind: 'memberMeeting', title: 'Höstmöte' },
    ...{ startsOn: day, startsAt: '17:30', place: 'Aulan', standardAgenda: false },
  });
  const path = `/meetings/${meetingId}`;
  const tell = <Answer = unknown>(rest: string, asked: object = {}) =>
    post<Answer>(`${path}${rest}`, asked);
  const items = new Map<string, string>();
  const item = async (number: string, title: string, kind: string, more: object = {}) => {
    const parent = number.includes('.') ? number.replace(/\.[^.]+$/, '') : null;
    const parentId = parent === null ? null : items.get(parent);
    const asked = { kind, title, matter: 'general', background: '', parentId, beforeId: null };
    const { itemId } = await tell<{ itemId: string }>('/agenda-items', { ...asked, ...more });
    items.set(number, itemId);
    return itemId;
  };
  for (const [number, title, kind, matter = 'general'] of agenda)
    await item(number, title, kind, { matter });
  await tell('/notice', {
    ...{ at: '2024-11-13T11:00:00.000Z', channels: ['email', 'website', 'poster', 'Discord'] },
    told: true,
  });
  await tell('/papers', { on: '2024-11-22', channels: ['website'] });

  const itemId = (number: string) => {
    const found = items.get(number);
    if (!found) throw new Error(`No item is numbered ${number}`);
    return found;
  };
  const view = async () => (await hall.secretary.get(path)).json<MeetingView>();
  const takeUp = (number: string) => tell(`/agenda-items/${itemId(number)}/treatment`);
  const propose = (number: string, texts: readonly string[], more: object = {}) =>
    tell<{ proposalId: string; clauseIds: string[] }>('/proposals', {
      ...{ itemId: itemId(number), kind: 'main', targetId: null, by: null, ...more },
      clauses: texts.map((text) => ({ text })),
    });
  /** By voices, unless told otherwise. */
  const gavel = (clauseId: string | undefined, outcome: 'carried' | 'rejected' = 'carried') =>
    tell<{ decisionId: string }>(`/clauses/${clauseId}/acclamation`, { outcome });
  return {
    ...{ ...hall, clock, who, festId, post, meetingId, path, tell, item, itemId, view },
    ...{ takeUp, propose, gavel },
    person: (first: string) => ({ kind: 'person', id: who(first) }) as const,
    board: { kind: 'body', id: hall.association.boardId } as const,
  };
};
export type Assembly = Awaited<ReturnType<typeof beginAssembly>>;

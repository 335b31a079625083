import { randomUUID } from 'node:crypto';
import { defaultRules, meetingRules, meetings } from '@klubba/domain';
import type { Unit } from '../../store/unit.ts';

type Command = Parameters<typeof meetings.decider.decide>[1];

export type Size = { readonly items: number; readonly register: number; readonly clauses: number };

/** A congress as section 6 of a meeting in full has it: 300 items, 500 in the register, some 3,000 events. */
export const congress: Size = { items: 300, register: 500, clauses: 5 };

type Held = {
  readonly bodyId: string;
  readonly boardId: string;
  readonly on: string;
  /** Of its decisions' numbers, which no other meeting of the association has. */
  readonly year: number;
};

/**
 * A member meeting of a size, recorded as far as its last matter but one, whose clauses are all undecided. It is written in the unit that
 * is given, by the rules, without HTTP.
 */
export const recordMeeting = async (
  { decide }: Pick<Unit, 'decide'>,
  people: readonly string[],
  { items, register, clauses }: Size,
  { bodyId, boardId, on, year }: Held,
) => {
  const meetingId = randomUUID();
  const at = `${on}T00:01:00.000Z`;
  const ask = (command: Command) => decide(meetings, meetingId, command);
  await ask({
    ...{ type: 'DraftMeeting', bodyId, kind: 'memberMeeting', title: 'Kongressen', startsOn: on },
    ...{ startsAt: '00:01', place: 'Hallen', timeZone: 'Europe/Stockholm' },
  } as Command);
  const itemIds = Array.from({ length: items }, () => randomUUID() as string);
  for (const [n, itemId] of itemIds.entries())
    await ask({
      ...{ type: 'AddAgendaItem', itemId, kind: 'matter', title: `Motion ${n + 1}` },
      ...{ matter: 'general', background: 'Vad motionen vill.', parentId: null, beforeId: null },
    } as Command);
  const present = people.slice(0, register);
  await ask({
    ...{ type: 'IssueNotice', at: '2024-01-01T12:00:00.000Z', on: '2024-01-01', noticeDays: 14 },
    ...{ channels: ['email'], recipients: present, deviation: null },
  } as Command);
  const rules = meetingRules({ version: 0, rules: defaultRules }, 'memberMeeting', 'memberMeeting');
  await ask({ type: 'OpenMeeting', at, openedBy: null, rules, firstParagraph: 1 } as Command);
  await ask({ type: 'TakeUpItem', itemId: itemIds[0]!, at });
  for (const [n, offices] of (['chair', 'secretary', 'verifier', 'verifier'] as const).entries())
    await ask({ type: 'ElectOfficer', personId: present[n]!, offices: [offices], at } as Command);
  await ask({ type: 'FindConvening', dulyConvened: true, at });
  await ask({ type: 'EstablishRegister', personIds: present, refused: [], at } as Command);
  await ask({ type: 'AdoptAgenda', at });
  let serial = 0;
  let undecided: readonly string[] = [];
  for (const [n, itemId] of itemIds.slice(0, -1).entries()) {
    if (n > 0) await ask({ type: 'TakeUpItem', itemId, at });
    const proposed = Array.from({ length: clauses }, (_, c) => ({
      clauseId: randomUUID() as string,
      text: `att besluta i enlighet med punkt ${c + 1} i motion ${n + 1}`,
    }));
    undecided = proposed.map(({ clauseId }) => clauseId);
    await ask({
      ...{ type: 'SubmitProposal', proposalId: randomUUID(), itemId, kind: 'main' },
      ...{ targetId: null, by: { kind: 'body', id: boardId }, clauses: proposed },
    } as Command);
    if (n === items - 2) break;
    for (const clauseId of undecided) {
      const number = { year, serial: ++serial };
      const decisionId = randomUUID();
      await ask({
        type: 'DecideByAcclamation',
        clauseId,
        decisionId,
        number,
        outcome: 'carried',
        at,
      });
    }
  }
  return { meetingId, undecided };
};

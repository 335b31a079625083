import { isRefusal } from '../decider.ts';
import type { AskElection, ElectionCommand } from './commands.ts';
import { election } from './election.ts';
import type { ElectionEvent } from './events.ts';
import type { Election } from './state.ts';

export const id = (last: number) => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}`;
export const at = '2024-02-14T18:00:00.000Z';

/** A call as most are; for tests. */
export const call: AskElection<'CallElection'> = {
  type: 'CallElection',
  title: 'Kongressombud',
  subject: { kind: 'delegates' },
  ...{ seats: 2, substitutes: 0, uncontested: 'acclamation', meetingId: null },
  method: { name: 'v22', marks: null, entered: 'sheets', twice: false },
  ...{ electorate: '', eligibility: '', nominateBy: null, candidateOrder: 'name' },
  ...{
    from: null,
    until: null,
    reportBy: null,
    complaintsUntil: null,
    ruleSetVersion: 1,
    rulesVersion: 0,
  },
  ...{ papersId: id(901), registerId: id(902), committeeId: id(903), at },
};

export const nominate = (number: number): ElectionCommand => ({
  ...{ type: 'NominateCandidate', candidateId: id(number), personId: null },
  ...{ name: `Namn ${number}`, associationId: null, by: null, statement: '', gender: null },
  ...{ fromFloor: false, at },
});

export const consent = (
  number: number,
  to: AskElection<'RecordConsent'>['to'] = 'both',
): ElectionCommand => ({ type: 'RecordConsent', candidateId: id(number), to, how: 'asked' });

export const teller = (number: number): ElectionCommand => ({
  ...{ type: 'AppointOfficial', officialId: id(800 + number), office: 'teller' },
  ...{ personId: null, name: `Räknare ${number}`, associationId: null },
});

export const close: ElectionCommand = { type: 'CloseNominations', ineligible: [], order: [], at };

export const voters = (number: number): ElectionCommand => ({
  ...{ type: 'EnterVoters', associationId: null, voters: [], unnamed: number },
});

export const freeze: ElectionCommand = { type: 'FreezeRegister', at };

let codes = 0;
export const open = (part: 'ordinary' | 'substitutes' = 'ordinary'): ElectionCommand => ({
  type: 'OpenRound',
  part,
  code: `K${String(++codes).padStart(5, '0')}`,
  at,
});

type Figures = { valid: number; blank?: number; invalid?: number; notVoting?: number };

export const seal = (
  votes: Readonly<Record<number, number>>,
  { valid, blank = 0, invalid = 0, notVoting = 0 }: Figures,
  more: Partial<AskElection<'SealCount'>> = {},
): AskElection<'SealCount'> => ({
  ...{ type: 'SealCount', part: 'ordinary', placeId: null, code: null, ballots: null },
  sheet: {
    votes: Object.entries(votes).map(([number, votes]) => ({
      candidateId: id(Number(number)),
      votes,
    })),
    ...{ valid, blank, invalid, notVoting },
  },
  ...{ tellers: [id(801), id(802)], entries: null, at },
  ...more,
});

/** A command, whose lists a test may keep as they are. */
type Asked = { readonly type: string; readonly [field: string]: unknown };

/** What has happened after some commands, each of which must succeed. */
export const having = (...commands: Asked[]): Election =>
  commands.reduce((state, command) => {
    const outcome = election.decide(state, command as ElectionCommand);
    if (isRefusal(outcome)) throw new Error(`${command.type}: ${outcome.refused}`);
    return (outcome as readonly ElectionEvent[]).reduce(election.evolve, state);
  }, election.initial);

/** Why a command is refused; nothing where it is not. */
export const refusalOf = (state: Election, command: Asked) => {
  const outcome = election.decide(state, command as ElectionCommand);
  return isRefusal(outcome) ? outcome.refused : undefined;
};

/** Four stand for two seats, 20 may vote, and two tellers are there. */
export const ready = (more: Partial<AskElection<'CallElection'>> = {}) => [
  { ...call, ...more },
  ...[1, 2, 3, 4].flatMap((number) => [nominate(number), consent(number)]),
  ...[teller(1), teller(2), close, voters(20), freeze],
];

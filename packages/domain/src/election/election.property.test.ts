import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRefusal } from '../decider.ts';
import { type ElectionCommand, ElectionCommand as Schema } from './commands.ts';
import { election } from './election.ts';
import type { ElectionEvent } from './events.ts';
import { placesOf } from './quota.ts';
import {
  at,
  call,
  close,
  consent,
  freeze,
  having,
  id,
  nominate,
  open,
  seal,
  teller,
  voters,
} from './rehearsal.ts';
import { partsOf, standingOf } from './standing.ts';
import { type Election, openRound } from './state.ts';

const consents = fc.constantFrom('ordinary', 'substitute', 'both', 'declined', null);

const setting = fc.record({
  seats: fc.integer({ min: 1, max: 4 }),
  substitutes: fc.integer({ min: 0, max: 3 }),
  nominees: fc.array(consents, { minLength: 1, maxLength: 8 }),
  register: fc.integer({ min: 0, max: 40 }),
  /** Another association, and how many places are its own. */
  own: fc.option(
    fc.record({
      seats: fc.integer({ min: 0, max: 2 }),
      substitutes: fc.integer({ min: 0, max: 2 }),
    }),
    { nil: null },
  ),
  withdrawn: fc.option(fc.integer({ min: 1, max: 8 }), { nil: null }),
  method: fc.constantFrom('v22' as const, 'plurality' as const),
  paper: fc.constantFrom('ownBallots' as const, 'oneInTwoParts' as const),
  seed: fc.infiniteStream(fc.nat(1_000_000)),
});

type Setting = typeof setting extends fc.Arbitrary<infer Value> ? Value : never;

const other = id(501);
const admitted = (own: { seats: number; substitutes: number }): ElectionCommand => ({
  ...{ type: 'AdmitAssociation', associationId: other, name: 'Haninge', organisationId: null },
  ...own,
});

/** What happens from the call to the declaration, with chance in the place of voters and of the hat. */
const run = (given: Setting) => {
  const { seats, substitutes, nominees, register, withdrawn, method, paper, seed } = given;
  const own = given.own && {
    seats: Math.min(given.own.seats, seats),
    substitutes: Math.min(given.own.substitutes, substitutes),
  };
  const home = (i: number) => (own && i % 2 ? other : null);
  const chance = (below: number) => (below < 1 ? 0 : (seed.next().value as number) % below);
  const commands: ElectionCommand[] = [
    { ...call, seats, substitutes, paper, method: { ...call.method, name: method } },
    ...(own ? [admitted(own)] : []),
    ...nominees.flatMap((agreed, i): ElectionCommand[] => [
      { ...nominate(i + 1), associationId: home(i) } as ElectionCommand,
      ...(agreed ? [consent(i + 1, agreed as never)] : []),
    ]),
    ...[teller(1), teller(2), close, voters(register), freeze],
  ];
  let state = having(...commands);
  const perform = (command: ElectionCommand) => {
    const outcome = election.decide(state, command);
    if (isRefusal(outcome)) throw new Error(`${command.type}: ${outcome.refused}`);
    state = (outcome as readonly ElectionEvent[]).reduce(election.evolve, state);
    commands.push(command);
  };
  for (const part of partsOf(state))
    for (;;) {
      const { next } = standingOf(state, part);
      if (next.kind === 'complete') break;
      if (next.kind === 'lot') {
        const order = [...next.tie.among].sort(() => chance(3) - 1);
        const drawn = { part, order, how: 'hatt', witnesses: [], at };
        perform({ type: 'DrawLot', ...drawn });
        continue;
      }
      if (next.kind === 'open') perform(open(part));
      const round = openRound(state, part);
      if (!round) throw new Error(next.kind);
      const gone = withdrawn && nominees.length >= withdrawn && part === 'ordinary';
      const isIn = standingOf(state, part).places.some(
        (one) => one.candidateId === id(withdrawn ?? 0),
      );
      if (gone && !isIn && chance(2) && !state.candidates[withdrawn - 1]!.withdrawn)
        perform({ type: 'WithdrawCandidacy', candidateId: id(withdrawn), at });
      const standing = round.candidateIds.filter(
        (one) => !state.candidates.some((c) => c.candidateId === one && c.withdrawn),
      );
      const valid = standing.length > 0 ? chance(register + 1) : 0;
      const marks = Math.min(round.seats, standing.length);
      const votes = Object.fromEntries(standing.map((one) => [Number(one.slice(-12)), 0]));
      for (let ballot = 0; ballot < valid; ballot++) {
        const from = chance(standing.length);
        const many = 1 + chance(marks);
        for (let mark = 0; mark < many; mark++) {
          const one = Number(standing[(from + mark) % standing.length]!.slice(-12));
          votes[one] = votes[one]! + 1;
        }
      }
      const blank = chance(register - valid + 1);
      const notVoting = register - valid - blank;
      perform(seal(votes, { valid, blank, notVoting }, { part }));
    }
  perform({
    ...{ type: 'DeclareResult', meetingId: null, itemId: null, decisionId: null, number: null },
    outside: { document: 'Protokoll', on: '2024-02-14', paragraph: null, vouchedBy: null },
    at,
  });
  return { state, commands };
};

test('from call to declaration: never more than seats, of an association neither, nobody twice, and all of them agreed and were on the ballot', () => {
  fc.assert(
    fc.property(setting, (given) => {
      const { state } = run(given);
      const { elected, substitutes } = state.result!;
      expect(elected.length).toBeLessThanOrEqual(state.seats);
      expect(substitutes.length).toBeLessThanOrEqual(state.substitutes);
      const all = [...elected, ...substitutes].map(({ candidateId }) => candidateId);
      for (const [part, places] of [
        ['ordinary', elected],
        ['substitutes', substitutes],
      ] as const) {
        const own = state.shares[0] && placesOf(state.shares[0], part);
        if (own === undefined || own === null) continue;
        const theirs = places.filter(({ candidateId }) =>
          state.listed.some((one) => one.candidateId === candidateId && one.associationId),
        );
        expect(theirs.length).toBeLessThanOrEqual(own);
        expect(places.length - theirs.length).toBeLessThanOrEqual(placesOf(state, part) - own);
      }
      expect(new Set(all).size).toBe(all.length);
      for (const { candidateId, votes } of [...elected, ...substitutes]) {
        const candidate = state.candidates.find((one) => one.candidateId === candidateId)!;
        expect(candidate.withdrawn).toBe(false);
        expect(votes ?? 0).toBeLessThanOrEqual(state.register!.voters);
        const part = elected.some((one) => one.candidateId === candidateId);
        expect([part ? 'ordinary' : 'substitute', 'both']).toContain(candidate.consent);
        expect(state.rounds.some((round) => round.candidateIds.includes(candidateId))).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

test('in which order the votes of a sheet and the sheets of places are entered leaves no trace in the outcome', () => {
  const place = (number: number) => ({
    ...{ type: 'AddPollingPlace' as const, placeId: id(700 + number), name: `P${number}` },
    ...{ opensAt: null, closesAt: null },
  });
  const votes = fc.record({ a: fc.nat(9), b: fc.nat(9) });
  fc.assert(
    fc.property(fc.tuple(votes, votes, votes), fc.boolean(), (places, isTurned) => {
      const seats = { seats: 2 };
      const valid = ({ a, b }: { a: number; b: number }) => Math.max(a, b);
      const all = places.reduce((sum, one) => sum + valid(one), 0);
      const start = [
        ...[
          { ...call, ...seats },
          nominate(1),
          consent(1),
          nominate(2),
          consent(2),
          nominate(3),
          consent(3),
        ],
        ...[place(1), place(2), place(3), teller(1), teller(2), close, voters(all), freeze, open()],
      ];
      const sheets = places.map(({ a, b }, i) =>
        seal({ 1: a, 2: b, 3: 0 }, { valid: valid({ a, b }) }, { placeId: id(701 + i) }),
      );
      const turned = sheets.toReversed().map(({ sheet, ...rest }) => ({
        ...rest,
        sheet: { ...sheet, votes: sheet.votes.toReversed() },
      }));
      const one = having(...start, ...sheets);
      const other = having(...start, ...(isTurned ? turned : sheets));
      const told = ({ rounds: [round] }: Election) =>
        round!.counts.toSorted((x, y) => (x.placeId! < y.placeId! ? -1 : 1));
      expect(told(one)).toEqual(told(other));
      expect(standingOf(one, 'ordinary').places).toEqual(standingOf(other, 'ordinary').places);
    }),
  );
});

test('whatever is asked, it is decided or refused, and the record can be folded', () => {
  fc.assert(
    fc.property(
      setting,
      fc.array(fc.tuple(fc.nat(200), fc.nat(200)), { maxLength: 20 }),
      (given, swaps) => {
        const { commands } = run(given);
        const mixed = [...commands];
        for (const [from, to] of swaps) {
          const [i, j] = [from % mixed.length, to % mixed.length];
          [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
        }
        let state = election.initial;
        for (const command of mixed) {
          expect(Schema.safeParse(command).success).toBe(true);
          const outcome = election.decide(state, command);
          if (isRefusal(outcome)) continue;
          state = (outcome as readonly ElectionEvent[]).reduce(election.evolve, state);
          expect(state.result?.elected.length ?? 0).toBeLessThanOrEqual(state.seats);
        }
      },
    ),
    { numRuns: 200 },
  );
});

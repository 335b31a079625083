import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRefusal } from '../decider.ts';
import type { MotionCommand } from './commands.ts';
import { motion as decider } from './motion.ts';
import { motionHash } from './motion-text.ts';
import * as play from './rehearsal.ts';
import { asAnswered, differsFromAnswer, stageOf, summaryOf } from './stage.ts';
import {
  adoptedVersion,
  answerOn,
  clausesOf,
  currentVersion,
  isSent,
  type Motion,
  unsettled,
} from './state.ts';

const { id } = play;
const one = <Of>(...of: readonly Of[]) => fc.constantFrom(...of);
const of = <Type extends MotionCommand['type']>(
  type: Type,
  shape: Record<string, fc.Arbitrary<unknown>>,
) => fc.record({ type: one(type), ...shape }) as unknown as fc.Arbitrary<MotionCommand>;

const secret = 'hemligt';
const words = one(secret, `${secret} ord`, `annat ${secret}`);
const [at, by, on] = [one(play.at), one(play.siv, play.mats), one('2024-02-01', '2024-05-10')];
const clauseId = one(id(41), id(42), id(43));
const text = fc.record({
  ...{ title: words, reasoning: words },
  clauses: fc
    .uniqueArray(clauseId, { maxLength: 3 })
    .chain((ids) =>
      fc.tuple(
        ...ids.map((each) =>
          fc.record({ clauseId: one(each), text: words, change: one(null), takesIn: one(null) }),
        ),
      ),
    ),
});
const answer = one('grant', 'answered', 'reject');
const answered = fc.uniqueArray(fc.record({ clauseId, answer, wording: one(null) }), {
  maxLength: 2,
  selector: (each) => each.clauseId,
});
const decision = fc.record({
  ...{ meetingId: one(id(61), id(61), id(62)), bodyId: one(id(3), id(4)), itemId: one(id(63)) },
  standing: one('standsBehind', 'standsBehindWithChanges', 'doesNot', 'tabled', 'undecided'),
  decisions: fc.array(
    fc.record({
      ...{ meetingId: one(id(61)), itemId: one(id(63)), decisionId: one(id(64), id(65)) },
      ...{ number: one({ year: 2024, serial: 7 }), decidedOn: one('2024-01-31') },
    }),
    { maxLength: 1 },
  ),
  clauses: fc.uniqueArray(
    fc.record({ clauseId, carried: fc.boolean(), text: one(null, 'att ändra') }),
    { maxLength: 3, selector: (each) => each.clauseId },
  ),
  untold: fc.boolean(),
});

let made = 100;
const newId = fc.constant(null).map(() => id(made++));

const goingOn: fc.Arbitrary<MotionCommand> = fc.oneof(
  of('WriteMotionText', {
    ...{ versionId: newId, basis: one(play.version), text, settles: one([]), by, at },
  }),
  of('InvitePerson', { personId: by, as: one('author', 'reader') }),
  of('LetGo', { personId: by }),
  of('NameContact', { personId: one(play.siv, null) }),
  of('TellBacking', {
    ...{ backerId: one(id(21)), kind: one('person', 'district'), as: one('whole', 'essential') },
    ...{ personId: one(null), name: words, decision: one(null) },
  }),
  of('TakeBackingBack', { backerId: one(id(21)) }),
  of('CommentOn', {
    ...{ commentId: newId, versionId: one(play.version), part: one('title'), quote: one('') },
    ...{ text: words, suggestion: one(null), by, at },
  }),
  of('SettleComment', {
    ...{ commentId: one(id(100)), accepted: fc.boolean(), note: words, versionId: newId, by, at },
  }),
  of('TellDependency', { onMotionId: one(null), note: words }),
  of('SetTopics', { topics: fc.array(words, { maxLength: 2 }) }),
  of('BeginPreparation', { bodyId: one(null, id(3)), at }),
  of('GiveOpinion', {
    ...{ opinionId: one(id(71), id(72)), purpose: one('meeting', 'delegates') },
    ...{ bodyId: one(null), text: words, clauses: answered, by, at },
  }),
  of('ReserveOpinion', { opinionId: one(id(71)), personId: by, text: words, at }),
  of('PlaceMotion', {
    ...{ meetingId: one(id(61), id(62)), itemId: one(id(63)), at },
    clauses: fc.uniqueArray(clauseId, { maxLength: 3 }).map((asks) => [{ clauseId: id(66), asks }]),
  }),
  of('RecordStanding', {
    ...{ decision, versionId: newId, by, at },
    told: one(null, [{ clauseId: id(41), text: 'att ändra' }]),
  }),
  of('AdoptAsDistrict', { district: one('Storstockholm'), on, evidence: one('') }),
  of('SendMotion', {
    ...{ sendingId: newId, bodyId: one(null, id(3)), personId: one(null, play.siv, play.mats) },
    ...{ to: one('Kongressen', 'Distriktet'), how: one(''), on, at: one(null), hash: one(null) },
  }),
  of('TellReceipt', {
    ...{ sendingId: one(id(100), id(101)), receivedAt: at, reply: one('Tack'), evidence: one('') },
  }),
  of('RegisterMotion', { number: one('A44', 'B8'), classLetter: one('A', null) }),
  of('TellAnswer', {
    ...{ answerId: newId, by: one('Partistyrelsen'), text: words, clauses: answered, on },
  }),
  of('EnterReservation', {
    ...{ reservationId: one(id(81), id(82)), number: one(1, 2), on: one('answer') },
    ...{ by: one(''), text: words, clauses: answered },
  }),
  of('RecordOutcomes', {
    ...{ source: one('§ 44'), confirmed: fc.boolean(), on },
    clauses: fc.uniqueArray(
      fc.record({
        ...{ clauseId, outcome: one('granted', 'rejected', 'reservationGranted', 'lapsed') },
        ...{ reservation: one(null, 1, 3), wording: one(null), figures: one(null) },
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  of('FollowUpMotion', { note: words, on }),
);

const ending: fc.Arbitrary<MotionCommand> = fc.oneof(
  of('WithdrawMotion', { reason: words, at }),
  of('PublishMotion', { at }),
  of('DestroyMotion', { at }),
);

/** What ends it comes seldom enough for the rest to happen. */
const command = fc.oneof({ weight: 60, arbitrary: goingOn }, { weight: 1, arbitrary: ending });

const told = fc.array(command, { maxLength: 80, size: 'max' });
const addressee = one<Extract<MotionCommand, { type: 'BeginMotion' }>['addressee']>(
  { kind: 'congress', congressId: play.congressId },
  { kind: 'body', bodyId: id(3) },
);
const stories = fc.tuple(addressee, text, told);

const played = ([to, begins, commands]: typeof stories extends fc.Arbitrary<infer T>
  ? T
  : never) => {
  let state: Motion = decider.initial;
  const steps: { before: Motion; command: MotionCommand; after: Motion; refused: boolean }[] = [];
  const begun = { ...play.begun(), addressee: to, text: begins } as MotionCommand;
  for (const each of [begun, ...commands]) {
    const outcome = decider.decide(state, each);
    const refused = isRefusal(outcome);
    const after = refused ? state : outcome.reduce(decider.evolve, state);
    steps.push({ before: state, command: each, after, refused });
    state = after;
  }
  return { state, steps };
};

const holds = (check: (story: ReturnType<typeof played>) => void) =>
  fc.assert(
    fc.property(stories, (story) => check(played(story))),
    { numRuns: 600 },
  );

test('a clause has at most one outcome, each outcome is of a clause, and every one has its own once it is decided', () => {
  let decided = 0;
  holds(({ steps }) => {
    for (const { after: state } of steps) {
      const known = state.versions.flatMap((each) => each.text?.clauses ?? []);
      const ids = new Set(known.map((each) => each.clauseId));
      if (!state.isDestroyed)
        for (const each of state.outcomes.keys()) expect([...ids]).toContain(each);
      if (stageOf(state) !== 'decided') continue;
      decided += 1;
      expect(clausesOf(state).every((each) => state.outcomes.has(each.clauseId))).toBe(true);
      expect(summaryOf(state)).toBeDefined();
      for (const { clauseId: each } of clausesOf(state)) {
        const says = answerOn(state, each);
        if (says)
          expect(differsFromAnswer(state, each)).toBe(
            asAnswered(says) !== state.outcomes.get(each)!.outcome,
          );
      }
    }
  });
  expect(decided).toBeGreaterThan(0);
});

test('what the association stands behind changes only by what a meeting decided', () => {
  let adopted = 0;
  holds(({ steps }) => {
    for (const { before, command: asked, after } of steps) {
      const was = adoptedVersion(before);
      if (!was || asked.type === 'RecordStanding' || asked.type === 'DestroyMotion') continue;
      adopted += 1;
      expect(adoptedVersion(after)).toEqual(was);
      expect(currentVersion(after)).toEqual(currentVersion(before));
    }
  });
  expect(adopted).toBeGreaterThan(0);
});

test('what was sent stays as it was, and its hash is that of the text', () => {
  let sent = 0;
  holds(({ steps }) => {
    for (const { before, command: asked, after } of steps) {
      for (const { versionId, hash } of after.sendings) {
        const version = after.versions.find((each) => each.versionId === versionId)!;
        expect(hash).toBe(version.hash);
        if (version.text) expect(motionHash(version.text)).toBe(hash);
      }
      if (!isSent(before) || asked.type === 'RecordStanding' || asked.type === 'DestroyMotion')
        continue;
      sent += 1;
      expect(after.versions).toEqual(before.versions);
      for (const each of before.sendings)
        expect(after.sendings.find(({ sendingId }) => sendingId === each.sendingId)).toMatchObject({
          ...{ versionId: each.versionId, hash: each.hash, to: each.to, on: each.on },
        });
    }
  });
  expect(sent).toBeGreaterThan(0);
});

test('a motion that was destroyed shows no word, and one that is public is not destroyed', () => {
  let gone = 0;
  holds(({ state, steps }) => {
    for (const { before, command: asked, refused } of steps)
      if (asked.type === 'DestroyMotion' && before.isPublic) expect(refused).toBe(true);
    if (!state.isDestroyed) return;
    gone += 1;
    const shown = JSON.stringify({
      ...state,
      ...{ outcomes: [...state.outcomes], people: [...state.people] },
    });
    expect(shown).not.toContain(secret);
  });
  expect(gone).toBeGreaterThan(0);
});

test('what a rule refused changed nothing, and there is always an author', () => {
  holds(({ steps }) => {
    for (const { before, after, refused } of steps) {
      if (refused) expect(after).toBe(before);
      expect([...after.people.values()]).toContain('author');
    }
  });
});

/** Where somebody puts in a word of their own, having seen the version that they begin from. */
const puttingIn = fc.record({
  ...{ basis: fc.nat(9), where: fc.nat(3), at: fc.nat(6) },
});

test('however many write at once, each word is in the text or beside it, waiting for somebody to write both together', () => {
  let asides = 0;
  fc.assert(
    fc.property(fc.array(puttingIn, { minLength: 2, maxLength: 8 }), (writers) => {
      let state = play.played(play.begun(play.clause(1, 'att vi gör så'), play.clause(2)));
      const put: string[] = [];
      for (const [n, { basis, where, at: place }] of writers.entries()) {
        const from = state.versions[basis % state.versions.length]!;
        const word = `ord${n}`;
        const into = (said: string) => said.split(' ').toSpliced(place, 0, word).join(' ');
        const { title, reasoning, clauses } = from.text!;
        const text = {
          title: where === 0 ? into(title) : title,
          reasoning: where === 1 ? into(reasoning) : reasoning,
          clauses: [
            ...clauses.map((each, i) =>
              i === where - 2 ? { ...each, text: into(each.text) } : each,
            ),
          ],
        };
        const asked = { versionId: id(200 + n), basis: from.versionId, text, settles: [] };
        const written = { ...asked, by: play.siv, at: play.at };
        const events = decider.decide(state, { type: 'WriteMotionText', ...written });
        if (isRefusal(events)) throw new Error(events.refused);
        state = events.reduce(decider.evolve, state);
        put.push(word);
      }
      const apart = unsettled(state);
      asides += apart.length;
      const kept = JSON.stringify([currentVersion(state)!.text, apart.map((each) => each.text)]);
      for (const word of put) expect(kept).toContain(word);
    }),
    { numRuns: 400 },
  );
  expect(asides).toBeGreaterThan(0);
});

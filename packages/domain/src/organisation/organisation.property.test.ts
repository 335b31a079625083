import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRefusal } from '../decider.ts';
import type { OrganisationCommand } from './commands.ts';
import { defaultRules } from './default-rules.ts';
import { organisation } from './organisation.ts';
import { ruleNames } from './rules.ts';
import { isHeldOn, type Organisation, ruleSetOn } from './state.ts';
import { BodyKind } from './vocabulary.ts';

const id = fc
  .integer({ min: 1, max: 4 })
  .map((last) => `00000000-0000-4000-8000-00000000000${last}`);
const day = fc.integer({ min: 1, max: 9 }).map((last) => `2026-03-0${last}`);
const decisionId = fc.constant(null);
const details = {
  name: fc.constantFrom('Eken', 'Boken'),
  organisationNumber: fc.constant(null),
  seat: fc.constant('Huddinge'),
  timeZone: fc.constant('Europe/Stockholm'),
  language: fc.constantFrom('sv' as const, 'en' as const),
};
const mandate = {
  bodyId: id,
  name: fc.constantFrom('A', 'a', 'B', '__proto__'),
  mandate: fc.string(),
  targetSize: fc.option(fc.integer({ min: 1, max: 9 })),
  decisionId,
};
const terms = {
  least: fc.option(fc.integer({ min: 1, max: 9 })),
  most: fc.option(fc.integer({ min: 1, max: 9 })),
  endsOn: fc.option(day),
  reportsTo: fc.option(id),
  decisionId: id,
  outsiders: fc.array(fc.record({ personId: id, convener: fc.boolean() }), { maxLength: 2 }),
};
const asked = <Type extends OrganisationCommand['type']>(type: Type) => fc.constant(type);

const command: fc.Arbitrary<OrganisationCommand> = fc.oneof(
  fc.record({ type: asked('RegisterAssociation'), ...details, example: fc.boolean() }),
  fc.record({ type: asked('ChangeAssociationDetails'), ...details }),
  fc.record({
    type: asked('EstablishBody'),
    kind: fc.constantFrom(...BodyKind.options),
    ...mandate,
  }),
  fc.record({ type: asked('ChangeBodyMandate'), ...mandate }),
  fc.record({
    ...{ type: asked('FoundGroup'), bodyId: id, name: mandate.name, mandate: mandate.mandate },
    ...terms,
  }),
  fc.record({ type: asked('EnlargeGroup'), bodyId: id, ...terms }),
  fc.record({ type: asked('UndoGroup'), bodyId: id, decisionId: id }),
  fc.record({ type: asked('DissolveBody'), bodyId: id, on: day, decisionId }),
  fc.record({
    type: asked('GiveOffice'),
    officeId: id,
    bodyId: id,
    personId: id,
    role: fc.constantFrom('chair' as const, 'member' as const),
    title: fc.constant(null),
    from: day,
    to: fc.option(day),
    decisionId,
    personIsRegistered: fc.boolean(),
  }),
  fc.record({ type: asked('EndOffice'), officeId: id, on: day, decisionId }),
  fc.record({
    type: asked('OpenData'),
    bodies: fc.array(
      fc.record({ kind: fc.constantFrom(...BodyKind.options), decisions: fc.boolean() }),
      { maxLength: 2 },
    ),
    ...{ from: day, decisionId, by: id },
  }),
  fc.record({
    type: asked('KeepStandardAgenda'),
    kind: fc.constantFrom('memberMeeting' as const, 'boardMeeting' as const),
    bodyId: fc.option(id),
    items: fc.array(
      fc.record({
        title: fc.string(),
        kind: fc.constantFrom('matter' as const, 'heading' as const),
        matter: fc.constant('general' as const),
        level: fc.integer({ min: 0, max: 2 }),
        number: fc.constantFrom(null, '4.9', '10 a'),
      }),
      { maxLength: 4 },
    ),
  }),
  fc.record({
    type: asked('AdoptRuleSet'),
    effectiveFrom: day,
    reference: fc.string(),
    rules: fc.integer({ min: -1, max: 20 }).map((days) => ({
      ...defaultRules,
      'noticeDays.memberMeeting': { value: days, reference: null },
    })),
  }),
  fc.record({
    type: asked('ConfirmRule'),
    version: fc.integer({ min: 0, max: 4 }),
    rule: fc.constantFrom(...ruleNames),
    reference: fc.string(),
    confirmedBy: id,
  }),
);

const lived = (commands: readonly OrganisationCommand[], check: (state: Organisation) => void) => {
  let state: Organisation = organisation.initial;
  for (const each of commands) {
    const outcome = organisation.decide(state, each);
    if (isRefusal(outcome)) continue;
    state = outcome.reduce<Organisation>(organisation.evolve, state);
    check(state);
  }
};

const days = Array.from({ length: 9 }, (_, index) => `2026-03-0${index + 1}`);

test('whatever is asked: bodies stay apart, offices lie within their body’s life, rule sets in order', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
      lived(commands, (state) => {
        const active = [...state.bodies.values()].filter((body) => body.dissolvedOn === null);
        const names = active.map(({ name }) => name.toLowerCase());
        expect(new Set(names).size).toBe(names.length);
        expect(active.filter(({ kind }) => kind === 'board').length).toBeLessThanOrEqual(1);
        for (const office of state.offices.values()) {
          const body = state.bodies.get(office.bodyId);
          expect(body).toBeDefined();
          expect(office.to === null || office.to >= office.from).toBe(true);
          if (body?.dissolvedOn)
            expect(office.to !== null && office.to <= body.dissolvedOn).toBe(true);
        }
      });
    }),
  );
});

test('whatever is asked: nobody holds the same office twice on one day', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
      lived(commands, ({ offices }) => {
        for (const day of days) {
          const held = [...offices.values()]
            .filter((office) => isHeldOn(office, day))
            .map(({ bodyId, personId, role }) => `${bodyId} ${personId} ${role}`);
          expect(new Set(held).size).toBe(held.length);
        }
      });
    }),
  );
});

test('whatever is asked: rule sets stand in the order they take effect, each number once, and a day has the last of them', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
      lived(commands, (state) => {
        const versions = state.ruleSets.map(({ version }) => version);
        expect(versions.toSorted((a, b) => a - b)).toEqual(versions.map((_, index) => index + 1));
        const from = state.ruleSets.map(({ effectiveFrom }) => effectiveFrom);
        expect(from).toEqual(from.toSorted());
        for (const day of days) {
          const inForce = state.ruleSets.filter(({ effectiveFrom }) => effectiveFrom <= day);
          expect(ruleSetOn(state, day)).toBe(inForce.at(-1));
        }
      });
    }),
  );
});

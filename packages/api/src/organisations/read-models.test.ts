import { randomUUID } from 'node:crypto';
import {
  BodyKind,
  defaultRules,
  type OrganisationCommand,
  organisations,
  type PersonCommand,
  people,
} from '@klubba/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Refused } from '../store/errors.ts';
import { execute } from '../store/execute.ts';
import { expectRebuildChangesNothing } from '../store/testing/rebuild-changes-nothing.ts';
import { startApp } from '../testing/start-app.ts';

const ids = Array.from({ length: 4 }, () => randomUUID());
const id = fc.constantFrom(...ids);
const day = fc.integer({ min: 1, max: 9 }).map((last) => `2026-03-0${last}`);
const decisionId = fc.constant(null);
const mandate = {
  bodyId: id,
  name: fc.constantFrom('A', 'B', 'C', 'Å', 'Ö'),
  mandate: fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => !text.includes('\0')),
  targetSize: fc.option(fc.integer({ min: 1, max: 9 })),
  decisionId,
};
const asked = <Type extends string>(type: Type) => fc.constant(type);

const organisationCommand: fc.Arbitrary<OrganisationCommand> = fc.oneof(
  fc.record({
    type: asked('ChangeAssociationDetails'),
    name: fc.constantFrom('Eken', 'Boken'),
    organisationNumber: fc.constantFrom(null, '202100-5489'),
    seat: fc.constant('Huddinge'),
    timeZone: fc.constant('Europe/Stockholm'),
    language: fc.constantFrom('sv', 'en'),
  }),
  fc.record({
    type: asked('EstablishBody'),
    kind: fc.constantFrom(...BodyKind.options),
    ...mandate,
  }),
  fc.record({ type: asked('ChangeBodyMandate'), ...mandate }),
  fc.record({ type: asked('DissolveBody'), bodyId: id, on: day, decisionId }),
  fc.record({
    ...{ type: asked('GiveOffice'), officeId: id, bodyId: id, personId: id },
    role: fc.constantFrom('chair', 'member'),
    title: fc.option(fc.constant('Sammankallande')),
    ...{ from: day, to: fc.option(day), decisionId, personIsRegistered: fc.constant(true) },
  }),
  fc.record({ type: asked('EndOffice'), officeId: id, on: day, decisionId }),
  fc.record({
    ...{ type: asked('AdoptRuleSet'), effectiveFrom: day, reference: fc.constant('Stadgar') },
    rules: fc.constant(defaultRules),
  }),
  fc.record({
    ...{ type: asked('ConfirmRule'), version: fc.integer({ min: 1, max: 3 }) },
    ...{ rule: fc.constant('quorum'), reference: fc.constant('§ 7'), confirmedBy: id },
  }),
);

const contact = {
  name: fc.constantFrom('Siv', 'Åke', 'Örjan'),
  email: fc.option(fc.constant('siv@example.org')),
  phone: fc.option(fc.constant('08-123')),
};
const reason = fc.constant('Fel person.');
const personCommand: fc.Arbitrary<PersonCommand> = fc.oneof(
  fc.record({ type: fc.constantFrom('RegisterPerson', 'ChangePersonContact'), ...contact }),
  fc.record({ type: asked('StartMembership'), on: day }),
  fc.record({ type: asked('EndMembership'), on: day, reason: fc.constantFrom('left', 'moved') }),
  fc.record({ type: asked('RecordFeePaid'), year: fc.constantFrom(2025, 2026), on: day }),
  fc.record({ type: asked('RevokeFeePayment'), year: fc.constantFrom(2025, 2026), reason }),
  fc.record({
    ...{ type: asked('CorrectMembership'), startedOn: day, from: day },
    ended: fc.option(fc.record({ on: day, reason: fc.constantFrom('left', 'moved') })),
    reason,
  }),
  fc.record({ type: asked('RevokeMembership'), startedOn: day, reason }),
);

const history = fc.array(fc.oneof(organisationCommand, fc.tuple(id, personCommand)), {
  minLength: 80,
  maxLength: 80,
});

/** What no chance takes away: after it, no table is empty. */
const ending = (() => {
  const [bodyId, personId] = [randomUUID(), randomUUID()];
  const on = '2026-03-09';
  const mandate = { name: 'Valberedningen', mandate: '', targetSize: null, decisionId: null };
  const office = { role: 'member', title: null, from: on, to: null } as const;
  return [
    { type: 'EstablishBody', bodyId, kind: 'nominatingCommittee', ...mandate },
    {
      ...{ type: 'GiveOffice', officeId: randomUUID(), bodyId, personId, ...office },
      ...{ decisionId: null, personIsRegistered: true },
    },
    [personId, { type: 'RegisterPerson', name: 'Eva', email: null, phone: null }],
    [personId, { type: 'StartMembership', on }],
    [personId, { type: 'RecordFeePaid', year: 2026, on }],
  ] satisfies (OrganisationCommand | [string, PersonCommand])[];
})();

test('bodies, offices and people read the same live and rebuilt, after whatever happened', async () => {
  const { deps, organisationId } = await startApp();
  for (const command of [...fc.sample(history, { numRuns: 3 }).flat(), ...ending])
    await execute(
      deps.store,
      { organisationId, commandId: randomUUID(), request: null, by: null, at: new Date() },
      (unit): Promise<unknown> =>
        Array.isArray(command)
          ? unit.decide(people, ...command)
          : unit.decide(organisations, organisationId, command),
    ).catch((error) => {
      if (!(error instanceof Refused)) throw error;
    });
  const live = await expectRebuildChangesNothing(deps.store, organisationId);
  for (const table of ['association', 'body', 'office', 'person', 'membership', 'fee'])
    expect(live[`read.${table}`], table).not.toEqual([]);
});

import { randomUUID } from 'node:crypto';
import { defaultRules, organisations, yearOf } from '@klubba/domain';
import { association, type BodyKey, bodies } from './association.ts';
import type { Dates } from './dates.ts';
import type { Recording } from './recording.ts';

/** Registers the association with the usual rules, none of them confirmed, and its bodies. Gives the bodies' ids. */
export const found = async (
  { organisationId, at, record }: Recording,
  { registered, annualMeeting }: Dates,
) => {
  const ids = Object.fromEntries(bodies.map(({ key }) => [key, randomUUID()]));
  await record(at(registered, '09:00'), null, async (unit) => {
    await unit.openLog();
    const decide = (command: Parameters<typeof organisations.decider.decide>[1]) =>
      unit.decide(organisations, organisationId, command);
    await decide({ type: 'RegisterAssociation', ...association });
    await decide({
      type: 'AdoptRuleSet',
      effectiveFrom: `${yearOf(annualMeeting)}-01-01`,
      reference: 'Förval enligt god föreningssed',
      rules: defaultRules,
    });
    for (const { key, ...body } of bodies)
      await decide({ type: 'EstablishBody', bodyId: ids[key]!, ...body, decisionId: null });
  });
  return ids as Record<BodyKey, string>;
};

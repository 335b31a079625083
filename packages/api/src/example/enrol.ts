import { randomUUID } from 'node:crypto';
import { addDays, organisations, people, yearOf } from '@klubba/domain';
import type { Unit } from '../store/unit.ts';
import type { BodyKey } from './association.ts';
import type { Dates } from './dates.ts';
import { known, others, type PersonKey, without } from './members.ts';
import type { Recording } from './recording.ts';

type Enrolled = {
  readonly ids: Record<PersonKey, string>;
  /** Those who may vote and hold nothing. */
  readonly others: readonly string[];
  /** Who moves away after the meeting that is past. */
  readonly moved: string;
};

/** Registers everybody there was from the start, with memberships, fees and offices. */
export const enrol = async (
  { organisationId, at, record }: Recording,
  dates: Dates,
  bodyIds: Record<BodyKey, string>,
): Promise<Enrolled> => {
  const { registered, annualMeeting, fees } = dates;
  const since = (index: number) => addDays(registered, -(120 + index * 97));
  return record(at(registered, '09:30'), null, async (unit) => {
    const ids: Partial<Record<PersonKey, string>> = {};
    for (const [index, person] of known.entries()) {
      const memberSince = 'isMember' in person ? undefined : since(index);
      const personId = await register(
        unit,
        person.name,
        memberSince,
        fees,
        signInAddress(person.name),
      );
      ids[person.key] = personId;
      for (const [body, role, title = null] of 'offices' in person ? person.offices : [])
        await unit.decide(organisations, organisationId, {
          ...{ type: 'GiveOffice', officeId: randomUUID(), bodyId: bodyIds[body], personId },
          ...{ role, title, from: annualMeeting, to: null, decisionId: null },
          personIsRegistered: true,
        });
    }
    const rest: string[] = [];
    for (const [index, name] of others.entries())
      rest.push(await register(unit, name, since(index), fees));
    for (const name of without.feeUnpaid) {
      const year = yearOf(registered) - 1;
      await register(unit, name, since(5), [{ year, on: `${year}-03-01` }]);
    }
    const moved = await register(unit, without.moved, since(9), fees);
    return { ids: ids as Record<PersonKey, string>, others: rest, moved };
  });
};

/** Those who came and went since: one moved away, one has just joined, one joins next month. */
export const comeAndGo = async (
  { at, record }: Recording,
  { today, fees }: Dates,
  by: string,
  moved: string,
) => {
  await record(at(addDays(today, -15)), by, (unit) =>
    unit.decide(people, moved, { type: 'EndMembership', on: addDays(today, -18), reason: 'moved' }),
  );
  await record(at(addDays(today, -12)), by, async (unit) => {
    const paid = [{ year: fees.at(-1)!.year, on: addDays(today, -12) }];
    await register(unit, without.justJoined, addDays(today, -12), paid);
    await register(unit, without.joinsNextMonth, addDays(today, 20), paid);
  });
};

const register = async (
  unit: Unit,
  name: string,
  memberSince: string | undefined,
  fees: Dates['fees'],
  email = addressOf(name),
) => {
  const personId = randomUUID();
  const contact = { name, email, phone: null };
  await unit.decide(people, personId, { type: 'RegisterPerson', ...contact });
  if (!memberSince) return personId;
  await unit.decide(people, personId, { type: 'StartMembership', on: memberSince });
  for (const fee of fees) await unit.decide(people, personId, { type: 'RecordFeePaid', ...fee });
  return personId;
};

/** At a domain that is reserved for examples (RFC 2606), so that no mail gets anywhere. */
const addressOf = (name: string) => {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return `${plain.replace(/[^a-z]+/g, '.')}@example.org`;
};

/** Short enough to type at a sign-in; no two of the known share a first name. */
export const signInAddress = (name: string) => addressOf(name.split(' ')[0]!);

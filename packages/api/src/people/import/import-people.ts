import { createHash } from 'node:crypto';
import { people, refuse } from '@klubba/domain';
import { jcs } from '@klubba/domain/log';
import { registrars } from '../../access/permission.ts';
import { command } from '../../operations/command.ts';
import { readAssociation } from '../../record/association-of.ts';
import { todayAt } from '../../record/today.ts';
import { Refused } from '../../store/errors.ts';
import type { Unit } from '../../store/unit.ts';
import { PeopleParams } from '../contract.ts';
import { type Imported, ImportPeopleBody, PeopleImported, type PlannedRow } from './contract.ts';
import { type Known, planOf } from './plan.ts';
import { rowsIn } from './rows-in.ts';

const most = 5000;

/** The usual limit of what is sent does not hold the register of a large association, with columns that nobody reads. */
const bodyLimit = 8 * 2 ** 20;

export const importPeople = command({
  operationId: 'importPeople',
  summary:
    'Take in people from a file of Zetkin, the party’s register or a spreadsheet: look first, then confirm',
  permission: registrars,
  url: '/people/imports',
  bodyLimit,
  params: PeopleParams,
  body: ImportPeopleBody,
  answer: PeopleImported,
  on: people,
  id: ({ newId }) => newId('person-1'),
  work: async ({ unit, organisationId, at, body, newId }): Promise<Imported> => {
    const today = todayAt(await readAssociation(unit, organisationId), at);
    const read = rowsIn(body.text, today);
    if (!read) throw new Refused(refuse('file-without-names', 'text'));
    if (read.rows.length > most) throw new Refused(refuse('file-too-long', 'text', { most }));
    const register = await registerOf(unit, organisationId);
    const { rows, faults } = planOf(read.rows, register, body.sharesEmail);
    const plan = createHash('sha256').update(jcs({ rows, faults })).digest('hex');
    const result = { rows: [...rows], faults: [...faults], ignored: [...read.ignored], plan };
    if (body.preview) return result;
    if (body.plan !== undefined && body.plan !== plan)
      throw new Refused(refuse('register-changed-since', 'plan'));
    if (faults.length > 0 && !body.withoutFaulty)
      throw new Refused(refuse('rows-with-faults', 'text', { count: faults.length }));
    const known = new Map(register.map((one) => [one.personId, one]));
    for (const row of rows)
      await take(unit, row, newId(`person-${row.line}`), known.get(row.personId ?? ''));
    return result;
  },
  answers: (_, result) => ({ imported: result ?? null }),
});

const take = async (
  unit: Unit,
  { what, name, changes }: PlannedRow,
  newPersonId: string,
  known: Known | undefined,
) => {
  if (what === 'same') return;
  const told = (field: 'email' | 'phone' | 'memberSince') =>
    changes.find((one) => one.field === field)?.is;
  const personId = known?.personId ?? newPersonId;
  const contact = {
    name: known?.name ?? name,
    email: told('email') ?? known?.email ?? null,
    phone: told('phone') ?? known?.phone ?? null,
  };
  if (!known) await unit.decide(people, personId, { type: 'RegisterPerson', ...contact });
  else if (told('email') ?? told('phone'))
    await unit.decide(people, personId, { type: 'ChangePersonContact', ...contact });
  const on = told('memberSince');
  if (on) await unit.decide(people, personId, { type: 'StartMembership', on });
};

/** Everybody who is not erased, with the membership that goes on. */
const registerOf = async ({ tx }: Unit, organisationId: string): Promise<Known[]> => {
  const rows = await tx
    .selectFrom('read.person as p')
    .leftJoin('read.membership as m', (join) =>
      join
        .onRef('m.organisationId', '=', 'p.organisationId')
        .onRef('m.personId', '=', 'p.personId')
        .on('m.endedOn', 'is', null),
    )
    .select(['p.personId', 'p.name', 'p.email', 'p.phone', 'm.startedOn'])
    .where('p.organisationId', '=', organisationId)
    .where('p.name', 'is not', null)
    .orderBy('p.personId')
    .execute();
  return rows.map(({ name, startedOn: memberSince, ...row }) => ({
    ...{ ...row, name: name ?? '', memberSince },
  }));
};

import { type Organisation, rulesOn, votingRight } from '@klubba/domain';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Tx } from '../database/database.ts';
import type { PersonSummary } from './contract.ts';

/** People with all that their voting right depends on. */
export const selectPeople = (tx: Tx, organisationId: string) =>
  tx
    .selectFrom('read.person as person')
    .leftJoin('read.access as access', (join) =>
      join
        .onRef('access.organisationId', '=', 'person.organisationId')
        .onRef('access.personId', '=', 'person.personId'),
    )
    .select(['person.personId', 'person.name', 'person.email', 'person.phone'])
    .select(['access.userId', 'access.roles'])
    .select(({ selectFrom }) => [
      jsonArrayFrom(
        selectFrom('read.membership as m')
          .select(['m.startedOn as from', 'm.endedOn as to', 'm.reason'])
          .whereRef('m.organisationId', '=', 'person.organisationId')
          .whereRef('m.personId', '=', 'person.personId')
          .orderBy('m.startedOn'),
      ).as('memberships'),
      jsonArrayFrom(
        selectFrom('read.fee as f')
          .select(['f.year', 'f.paidOn as on'])
          .whereRef('f.organisationId', '=', 'person.organisationId')
          .whereRef('f.personId', '=', 'person.personId')
          .orderBy('f.year'),
      ).as('fees'),
    ])
    .where('person.organisationId', '=', organisationId);

type Row = Awaited<ReturnType<ReturnType<typeof selectPeople>['execute']>>[number];

/** A person as on a day, under the rules in force then; before the first rule set, under the usual ones. */
export const personOn = (row: Row, organisation: Organisation, on: string): PersonSummary => {
  const { personId, name, email, phone, memberships } = row;
  const latest = memberships.at(-1);
  return {
    ...{ personId, name, email, phone },
    membership: latest ? { from: latest.from, to: latest.to } : null,
    roles: row.roles ?? [],
    signsIn: row.userId !== null,
    votingRight: votingRightOn(row, organisation, on),
  };
};

const votingRightOn = (row: Row, organisation: Organisation, on: string) => {
  const { rules } = rulesOn(organisation, on);
  const right = votingRight(row, on, rules);
  const { confirmed } = rules.votingRight;
  return right.entitled
    ? { entitled: true, reason: null, facts: {}, confirmed }
    : { entitled: false, reason: right.reason, facts: right.facts, confirmed };
};

import { everyone } from '../access/permission.ts';
import type { Tx } from '../database/database.ts';
import { query } from '../operations/query.ts';
import { OfficeList, OfficeQuery, OrganisationParams } from './contract.ts';

/** Offices with the names of those who hold them, the latest first. */
export const selectOffices = (tx: Tx, organisationId: string) =>
  tx
    .selectFrom('read.office as office')
    .innerJoin('read.body as body', (join) =>
      join
        .onRef('body.organisationId', '=', 'office.organisationId')
        .onRef('body.bodyId', '=', 'office.bodyId'),
    )
    .leftJoin('read.person as person', (join) =>
      join
        .onRef('person.organisationId', '=', 'office.organisationId')
        .onRef('person.personId', '=', 'office.personId'),
    )
    .select([
      'office.officeId',
      'office.bodyId',
      'body.name as bodyName',
      'office.personId',
      'person.name',
      'office.role',
      'office.title',
      'office.heldFrom as from',
      'office.heldTo as to',
      'office.decisionId',
    ])
    .where('office.organisationId', '=', organisationId)
    .orderBy('office.heldFrom', 'desc')
    .orderBy('person.name')
    .orderBy('office.officeId');

/** Those of them that are held on a day. */
export const selectOfficesOn = (tx: Tx, organisationId: string, on: string) =>
  selectOffices(tx, organisationId)
    .where('office.heldFrom', '<=', on)
    .where(({ eb, or }) => or([eb('office.heldTo', 'is', null), eb('office.heldTo', '>=', on)]));

export const officeList = query({
  operationId: 'listOffices',
  summary: 'Who holds and has held which office',
  permission: everyone,
  url: '/offices',
  params: OrganisationParams,
  query: OfficeQuery,
  answer: OfficeList,
  read: async ({ tx, organisationId, query: { bodyId, personId, on } }) => {
    let offices = on ? selectOfficesOn(tx, organisationId, on) : selectOffices(tx, organisationId);
    if (bodyId) offices = offices.where('office.bodyId', '=', bodyId);
    if (personId) offices = offices.where('office.personId', '=', personId);
    return { offices: await offices.execute() };
  },
});

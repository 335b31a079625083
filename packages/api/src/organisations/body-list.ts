import {
  type Body,
  groupTermsOf,
  type Organisation,
  organisations,
  outsidersInGroup,
} from '@klubba/domain';
import { sql } from 'kysely';
import { everyone } from '../access/permission.ts';
import type { Tx } from '../database/database.ts';
import { query } from '../operations/query.ts';
import { personNames } from '../record/person-names.ts';
import { isSeen } from '../record/sight.ts';
import { todayAt } from '../record/today.ts';
import { BodyList, OnQuery, OrganisationParams } from './contract.ts';
import { selectOfficesOn } from './office-list.ts';

export const bodyList = query({
  operationId: 'listBodies',
  summary: 'The bodies with their mandates, and who holds an office in them on a day',
  permission: everyone,
  url: '/bodies',
  params: OrganisationParams,
  query: OnQuery,
  answer: BodyList,
  read: async (asking) => {
    const { tx, state, organisationId, query, at, version: tell } = asking;
    const { state: organisation, version } = await state(organisations, organisationId);
    const on = query.on ?? todayAt(organisation, at);
    const offices = await selectOfficesOn(tx, organisationId, on).execute();
    const bodies = [...organisation.bodies.values()];
    const decisions = await decisionsOf(asking, organisation, bodies);
    const named = bodies.flatMap((body) => outsidersInGroup(body).map(({ personId }) => personId));
    const names = await personNames(tx, organisationId, named);
    tell(version);
    return {
      version,
      on,
      bodies: bodies.map(({ terms, ...body }) => ({
        ...body,
        decision: decisions.find(({ decisionId }) => decisionId === body.decisionId) ?? null,
        group: groupIn(terms ? { terms } : {}, names),
        offices: offices.filter(({ bodyId }) => bodyId === body.bodyId),
      })),
    };
  },
});

const groupIn = (body: Pick<Body, 'terms'>, names: ReadonlyMap<string, string | null>) => {
  const terms = groupTermsOf(body);
  if (!terms) return null;
  const outsiders = outsidersInGroup(body).map((one) => ({
    ...one,
    name: names.get(one.personId) ?? null,
  }));
  return { ...terms, outsiders };
};

/** The decisions that bodies rest on, as far as the person who asks may see them. */
const decisionsOf = async (
  asking: Parameters<typeof isSeen>[0] & { readonly tx: Tx; readonly organisationId: string },
  organisation: Organisation,
  bodies: readonly Body[],
) => {
  const ids = bodies.flatMap(({ decisionId }) => decisionId ?? []);
  if (ids.length === 0) return [];
  const rows = await asking.tx
    .selectFrom('read.decision as d')
    .innerJoin('read.meeting as m', (join) =>
      join
        .onRef('m.organisationId', '=', 'd.organisationId')
        .onRef('m.meetingId', '=', 'd.meetingId'),
    )
    .select(['d.decisionId', 'd.year', 'd.serial', 'd.decidedOn'])
    .where('d.organisationId', '=', asking.organisationId)
    .where('d.decisionId', '=', sql<string>`any(${ids})`)
    .where('d.takenBackAt', 'is', null)
    .where(isSeen(asking, organisation, 'decisions'))
    .execute();
  return rows.map(({ year, serial, ...decision }) => ({ ...decision, number: { year, serial } }));
};

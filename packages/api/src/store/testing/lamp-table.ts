import { sql } from 'kysely';
import { connect } from '../../database/database.ts';
import { protectByOrganisation } from '../../migrations/row-level-security.ts';
import type { Projection } from '../store.ts';
import type { KeeperEvent, LampEvent } from './lamp.ts';

/** How each lamp is, and how often it was lit. */
export const lampProjection: Projection<LampEvent> = {
  name: 'lamp',
  version: 1,
  kind: 'lamp',
  tables: ['read.lamp'],
  project: (_, { organisationId, id, version, event }) => {
    switch (event.type) {
      case 'LampLit':
        return sql`
          insert into read.lamp (organisation_id, lamp_id, colour, times, version)
          values (${organisationId}, ${id}, ${event.colour}, 1, ${version})
          on conflict (organisation_id, lamp_id) do update set
            colour = excluded.colour, times = lamp.times + 1, version = excluded.version`;
      case 'LampQuenched':
        return sql`
          update read.lamp set colour = null, version = ${version}
          where organisation_id = ${organisationId} and lamp_id = ${id}`;
    }
  },
};

/** The keepers' names, personal values as they are. */
export const keeperProjection: Projection<KeeperEvent> = {
  name: 'keeper',
  version: 1,
  kind: 'keeper',
  tables: ['read.keeper'],
  project: (_, { organisationId, id, event }) => {
    switch (event.type) {
      case 'KeeperNamed':
        return sql`
          insert into read.keeper (organisation_id, keeper_id, name) values (${organisationId}, ${id}, ${event.name})
          on conflict (organisation_id, keeper_id) do update set name = excluded.name`;
      case 'FriendNamed':
        return;
    }
  },
};

/** Makes the tables of both, as an area's migration would. */
export const makeLampTables = async (ownerUrl: string) => {
  const owner = connect(ownerUrl, { max: 1 });
  try {
    await sql
      .raw(`
      create table read.lamp (
        organisation_id uuid not null, lamp_id uuid not null, colour text, times int not null, version int not null,
        primary key (organisation_id, lamp_id));
      create table read.keeper (
        organisation_id uuid not null, keeper_id uuid not null, name text, primary key (organisation_id, keeper_id));
    `)
      .execute(owner);
    await protectByOrganisation(owner as never, 'read.lamp', 'read.keeper');
  } finally {
    await owner.destroy();
  }
};

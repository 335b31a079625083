import { sql } from 'kysely';
import type { Projection } from '../store/store.ts';
import type { LampLit } from './lamp.ts';

/** The read model that is measured: one row per event, as most have. */
export const lampProjection: Projection<LampLit> = {
  name: 'bench-lamp',
  version: 1,
  kind: 'lamp',
  tables: ['read.bench_lamp'],
  project: (_, { organisationId, id, version, event, recordedAt }) =>
    sql`insert into read.bench_lamp (organisation_id, lamp_id, version, watt, room, lit_at)
      values (${organisationId}, ${id}, ${version}, ${event.watt}, ${event.room}, ${recordedAt})`,
};

export const lampTable = `
create table read.bench_lamp (
  organisation_id uuid not null, lamp_id uuid not null, version int not null, watt int not null, room text not null,
  lit_at timestamptz not null, primary key (organisation_id, lamp_id, version))`;

import { hashLeaf } from './leaf.ts';
import type { EventTable } from './tables.ts';

type StoredRow = Omit<EventTable, 'organisationId'>;

/** An event, or what follows from it, is not what was written: somebody went around Klubba. */
export class ChangedRecord extends Error {
  readonly position: number | undefined;
  constructor(position?: number) {
    super(`What stands ${position ? `at position ${position}` : 'there'} is not what was written`);
    this.position = position;
  }
}

/** What the leaf of a row of the log is taken of. */
export const envelopeOf = (organisationId: string, row: StoredRow) => {
  const { streamKind: kind, streamId: id, version, type, v, data, meta, commandId } = row;
  const recordedAt = row.recordedAt.toISOString();
  const envelope = { type, v, data, meta, commandId, recordedAt, version, stream: { kind, id } };
  return { organisationId, ...envelope };
};

/** The leaf hash that a row of the log should have, in base64. */
export const leafOf = (organisationId: string, row: StoredRow) =>
  hashLeaf(envelopeOf(organisationId, row));

/** Whether a row of the log still is what its leaf hash was taken of. */
export const isGenuine = (organisationId: string, row: StoredRow) =>
  leafOf(organisationId, row) === row.leafHash.toString('base64');

/** Throws `ChangedRecord` at the first row that is not what was written. */
export const refuseChanged = (organisationId: string, rows: readonly StoredRow[]) => {
  const changed = rows.find((row) => !isGenuine(organisationId, row));
  if (changed) throw new ChangedRecord(changed.position);
};

import { envelopeOf } from '../store/genuine.ts';
import type { StoredRow } from '../store/stream.ts';
import type { LoggedEvent } from './contract.ts';

/** What is behind the commitments of an event; nothing where they stay closed. */
export type Opened = Readonly<Record<string, string | null>> | undefined;

/** An event of the log as CloudEvents 1.0; a reader can compute its hash of `data.leaf`. */
export const cloudEvent = (
  organisationId: string,
  row: StoredRow,
  opened: Opened,
): LoggedEvent => ({
  ...begun(organisationId, row),
  type: `klubba.${row.type}.v${row.v}`,
  subject: `${row.streamKind}/${row.streamId}`,
  time: row.recordedAt.toISOString(),
  datacontenttype: 'application/json',
  data: { leaf: envelopeOf(organisationId, row), ...(opened && { opened }) },
});

/** An event that its reader may not see: that it is there, and its hash. */
export const hiddenEvent = (organisationId: string, row: StoredRow): LoggedEvent => ({
  ...begun(organisationId, row),
  type: 'klubba.Hidden',
});

const begun = (organisationId: string, { position, leafHash }: StoredRow) => ({
  specversion: '1.0' as const,
  id: String(position),
  source: `/api/organisations/${organisationId}`,
  position,
  leafhash: leafHash.toString('hex'),
});

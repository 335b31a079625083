/** A row of the log as the feed needs it: what is JSON in the database stays text, for a thousand rows are handed on as they are. */
export type FeedRow = {
  readonly position: number;
  readonly streamKind: string;
  readonly streamId: string;
  readonly version: number;
  readonly type: string;
  readonly v: number;
  readonly data: string;
  readonly meta: string;
  readonly commandId: string;
  readonly recordedAt: string;
  readonly leafHash: string;
};

/** The columns of a `FeedRow`, in SQL. */
export const feedColumns = `position, stream_kind as "streamKind", stream_id as "streamId", version, type, v,
  data::text as data, meta::text as meta, command_id as "commandId", encode(leaf_hash, 'hex') as "leafHash",
  to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt"`;

/** What is behind the commitments of an event; nothing where they stay closed. */
export type Opened = Readonly<Record<string, string | null>> | undefined;

/** An event of the log as CloudEvents 1.0 in JSON; a reader can compute its hash of `data.leaf`. */
export const loggedEvent = (organisationId: string, row: FeedRow, opened: Opened) => {
  const { streamKind: kind, streamId: id, version, type, v, data, meta } = row;
  // Kinds, types, ids and instants are letters and figures: only what people have written needs escaping, and is JSON already.
  const leaf = `{"organisationId":"${organisationId}","stream":{"kind":"${kind}","id":"${id}"},"version":${version},"type":"${type}","v":${v},"data":${data},"meta":${meta},"commandId":"${row.commandId}","recordedAt":"${row.recordedAt}"}`;
  const open = opened ? `,"opened":${JSON.stringify(opened)}` : '';
  return `${begun(organisationId, row)},"type":"klubba.${type}.v${v}","subject":"${kind}/${id}","time":"${row.recordedAt}","datacontenttype":"application/json","data":{"leaf":${leaf}${open}}}`;
};

/** An event that its reader may not see: that it is there, and its hash. */
export const hiddenEvent = (organisationId: string, row: FeedRow) =>
  `${begun(organisationId, row)},"type":"klubba.Hidden"}`;

/** That something happened which is told elsewhere: `dataref`, as the extension of CloudEvents has it. Who did it, and what, stays closed. */
export const pointedEvent = (organisationId: string, row: FeedRow, place: string) => {
  const { streamKind: kind, streamId: id, type, v, recordedAt } = row;
  return `${begun(organisationId, row)},"type":"klubba.${type}.v${v}","subject":"${kind}/${id}","time":"${recordedAt}","dataref":"${place}"}`;
};

const begun = (organisationId: string, { position, leafHash }: FeedRow) =>
  `{"specversion":"1.0","id":"${position}","source":"/api/organisations/${organisationId}","position":${position},"leafhash":"${leafHash}"`;

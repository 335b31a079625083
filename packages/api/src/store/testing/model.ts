import type { KeeperEvent, LampEvent } from './lamp.ts';

/** A log in memory, so simple that it is right: what the real one is compared with. */
export type Model = {
  readonly log: Entry[];
  readonly commands: Asked[];
};

export type Entry = {
  readonly kind: 'lamp' | 'keeper';
  readonly id: string;
  readonly version: number;
  event: LampEvent | KeeperEvent;
};

/** A command that was carried out, and where its events are. */
export type Asked = {
  readonly commandId: string;
  readonly request: unknown;
  readonly firstPosition: number;
  readonly lastPosition: number;
};

export const streamOf = ({ log }: Model, kind: Entry['kind'], id: string) =>
  log.filter((entry) => entry.kind === kind && entry.id === id);

export const isLit = (model: Model, id: string) =>
  streamOf(model, 'lamp', id).at(-1)?.event.type === 'LampLit';

export const add = (model: Model, kind: Entry['kind'], id: string, event: Entry['event']) => {
  const version = streamOf(model, kind, id).length + 1;
  model.log.push({ kind, id, version, event });
};

/** What becomes of the values of a person whose key is gone. */
export const erase = ({ log }: Model, personId: string) => {
  for (const entry of log) {
    const { event, id } = entry;
    if (event.type === 'KeeperNamed' && id === personId) entry.event = { ...event, name: null };
    if (event.type === 'FriendNamed' && event.friendId === personId)
      entry.event = { ...event, phone: null };
  }
};

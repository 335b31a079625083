import { createHmac, timingSafeEqual } from 'node:crypto';
import { InvalidInput } from '../http/invalid-input.ts';

type Place = readonly (string | number | null)[];

/** Where a list goes on: sealed for one list of one organisation, so that no one can make or move one. */
export type Cursor = {
  readonly seal: (place: Place) => string;
  /** Nothing for nothing. Throws `InvalidInput` for what was not sealed here. */
  readonly open: (text: string | undefined) => Place | undefined;
};

export const cursorFor = (secret: string, ...list: string[]): Cursor => {
  const mark = (payload: string) =>
    createHmac('sha256', secret)
      .update(JSON.stringify(['cursor', ...list, payload]))
      .digest('base64url')
      .slice(0, 22);
  return {
    seal: (place) => {
      const payload = Buffer.from(JSON.stringify(place)).toString('base64url');
      return `${payload}.${mark(payload)}`;
    },
    open: (text) => {
      if (text === undefined) return;
      const [payload = '', given = ''] = text.split('.');
      if (!same(given, mark(payload)) || text !== `${payload}.${given}`)
        throw new InvalidInput([{ pointer: '#/cursor', code: 'invalid-cursor', in: 'query' }]);
      return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Place;
    },
  };
};

const same = (left: string, right: string) =>
  left.length === right.length && timingSafeEqual(Buffer.from(left), Buffer.from(right));

import { z } from 'zod';

/** A moment: a Date on the server, an ISO string in UTC on the wire. */
export const Instant = z
  .codec(z.iso.datetime(), z.date(), {
    decode: (text) => new Date(text),
    encode: (date) => date.toISOString(),
  })
  .meta({ examples: ['2024-02-14T17:30:00.000Z'] });

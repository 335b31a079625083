import { z } from 'zod';
import { fact } from '../../event.ts';

/** What the notice lacked came to the same people later: the day and the ways, where somebody knows them. */
export const PapersFollowed = fact('PapersFollowed', 1, {
  on: z.iso.date().nullable(),
  channels: z.array(z.string()),
});

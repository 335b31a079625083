import { z } from 'zod';

/** For answers with texts that mention people: the same texts as people read them. */
export const Rendered = z
  .array(
    z.object({
      pointer: z
        .string()
        .describe('RFC 6901: where in this answer the text stands as it is stored'),
      text: z.string().describe('The same text with everybody’s name written out as it is today'),
    }),
  )
  .describe(
    'Each text beside it that mentions somebody as `@{id}`, with the name written out, or that the name is erased. Texts without a mention are read as they stand. It leaves nobody out: what is open to everybody is `getPublishedMinutesPdf` and the open data.',
  )
  .optional();

import { z } from 'zod';

/** A link to hand over, and until when it opens anything. */
export const LinkSent = z.object({ link: z.string(), until: z.string() });
export type LinkSent = z.infer<typeof LinkSent>;

/** What a link carries behind its `#`; in a body, for addresses are kept in logs. */
export const LinkToken = z.string().min(1).max(2_000);
export const LinkTokenBody = z.strictObject({ token: LinkToken });

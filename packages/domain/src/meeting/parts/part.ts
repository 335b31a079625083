import type { z } from 'zod';
import type {
  ParagraphSent,
  PartEnded,
  PartSigned,
  PartSignerReleased,
  SupplementSent,
} from './vocabulary.ts';

type Of<Schema extends z.ZodType> = Omit<z.infer<Schema>, 'type' | 'v'>;

type Signing = {
  readonly signatures: readonly Of<typeof PartSigned>[];
  /** Who does not sign, and why. */
  readonly released: readonly Of<typeof PartSignerReleased>[];
  /** Null until the last has signed. */
  readonly verifiedAt: string | null;
  /** Why nobody signs it any more; null while it stands. */
  readonly ended: Omit<Of<typeof PartEnded>, 'documentHash'> | null;
};

/** What puts right verified minutes: numbered, and signed on its own. */
export type Supplement = { readonly kind: 'supplement' } & Of<typeof SupplementSent> & Signing;
/** A § that is verified before the rest of the minutes. */
export type VerifiedParagraph = { readonly kind: 'paragraph' } & Of<typeof ParagraphSent> & Signing;
/** What of the minutes is signed on its own. */
export type Part = Supplement | VerifiedParagraph;

/** The record as its minutes were signed, before any supplement. */
export const signed = Symbol('signed');

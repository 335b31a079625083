import type { Language } from '../organisation/vocabulary.ts';

/** A stretch of membership; both days count. */
export type Membership = { readonly from: string; readonly to: string | null };

type FeePayment = { readonly year: number; readonly on: string };

type Contact = {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
};

/** Something that was recorded by mistake: what stood there, what is right, and why (null once erased). */
export type Correction = {
  readonly reason: string | null;
} & (
  | { readonly what: 'fee'; readonly was: FeePayment; readonly is: null }
  | { readonly what: 'membership'; readonly was: Membership; readonly is: Membership | null }
);

/** Somebody the association knows. Memberships stand in time order and do not overlap. */
export type Person = {
  readonly registered: boolean;
  readonly contact: Contact;
  /** In which they are written to; null where nobody chose one. */
  readonly language: Language | null;
  readonly memberships: readonly Membership[];
  readonly fees: readonly FeePayment[];
  /** In the order they were made. */
  readonly corrections: readonly Correction[];
};

export const initial: Person = {
  registered: false,
  contact: { name: null, email: null, phone: null },
  language: null,
  memberships: [],
  fees: [],
  corrections: [],
};

import { folded, type Language, type MembershipEndReason, type PersonEvent } from '@klubba/domain';
import { wordsOf } from '../search/words.ts';
import type { Projection } from '../store/store.ts';

declare module '../database/database.ts' {
  interface Tables {
    'read.person': {
      organisationId: string;
      personId: string;
      /** Null once erased. */
      name: string | null;
      email: string | null;
      phone: string | null;
      /** In which they are written to; null for the association's. */
      language: Language | null;
      /** Folded: name, address and number, and the number's figures by themselves. */
      searched: string;
      nameWords: string[];
    };
    'read.membership': {
      organisationId: string;
      personId: string;
      startedOn: string;
      endedOn: string | null;
      reason: MembershipEndReason | null;
    };
    'read.fee': {
      organisationId: string;
      personId: string;
      year: number;
      paidOn: string;
    };
  }
}

type Contact = Record<'name' | 'email' | 'phone', string | null>;

const foundBy = ({ name, email, phone }: Contact) => ({
  searched: folded([name, email, phone, phone?.replace(/\D/g, '')].filter(Boolean).join(' ')),
  nameWords: name ? wordsOf(name) : [],
});

/** The people an association knows, in clear, with their memberships and fees. */
export const personProjection: Projection<PersonEvent> = {
  name: 'person',
  version: 3,
  kind: 'person',
  tables: ['read.person', 'read.membership', 'read.fee'],
  project: (db, { organisationId, id: personId, event }) => {
    switch (event.type) {
      case 'PersonRegistered':
      case 'PersonContactChanged': {
        const { name, email, phone } = event;
        const contact = { name, email, phone, ...foundBy({ name, email, phone }) };
        return db
          .insertInto('read.person')
          .values({ organisationId, personId, ...contact })
          .onConflict((known) =>
            known.columns(['organisationId', 'personId']).doUpdateSet(contact),
          );
      }
      case 'LanguageChosen':
        return db
          .updateTable('read.person')
          .set({ language: event.language })
          .where('organisationId', '=', organisationId)
          .where('personId', '=', personId);
      case 'MembershipStarted':
        return db
          .insertInto('read.membership')
          .values({ organisationId, personId, startedOn: event.on, endedOn: null, reason: null });
      case 'MembershipEnded':
        return db
          .updateTable('read.membership')
          .set({ endedOn: event.on, reason: event.reason })
          .where('organisationId', '=', organisationId)
          .where('personId', '=', personId)
          .where('endedOn', 'is', null);
      case 'FeePaid':
        return db
          .insertInto('read.fee')
          .values({ organisationId, personId, year: event.year, paidOn: event.on });
      case 'FeePaymentRevoked':
        return db
          .deleteFrom('read.fee')
          .where('organisationId', '=', organisationId)
          .where('personId', '=', personId)
          .where('year', '=', event.year);
      case 'MembershipCorrected':
        return db
          .updateTable('read.membership')
          .set({
            startedOn: event.from,
            endedOn: event.ended?.on ?? null,
            reason: event.ended?.reason ?? null,
          })
          .where('organisationId', '=', organisationId)
          .where('personId', '=', personId)
          .where('startedOn', '=', event.startedOn);
      case 'MembershipRevoked':
        return db
          .deleteFrom('read.membership')
          .where('organisationId', '=', organisationId)
          .where('personId', '=', personId)
          .where('startedOn', '=', event.startedOn);
    }
  },
};

import type { Fact, Meaning, MeetingEvent } from '@klubba/domain';
import type { Db } from '../database/database.ts';
import type { Projection } from '../store/store.ts';

declare module '../database/database.ts' {
  interface Tables {
    'read.clauseMeaning': {
      organisationId: string;
      clauseId: string;
      meetingId: string;
      kind: Exclude<Meaning['kind'], 'lines'>;
      /** The text, or the body. */
      subjectId: string | null;
      versionId: string | null;
    };
  }
}

/** Where a text, a fee or a group has been proposed; what became of it, and what it is by now, the meeting's record says. */
export const meaningProjection: Projection<MeetingEvent> = {
  name: 'meaning',
  version: 1,
  kind: 'meeting',
  tables: ['read.clauseMeaning'],
  project: (db, { organisationId, id: meetingId, event }) => {
    switch (event.type) {
      case 'ProposalSubmitted':
      case 'ProposalReworded':
        return event.clauses.flatMap((clause) =>
          meaningRow(db, { organisationId, meetingId }, clause),
        );
      default:
        return;
    }
  },
};

type At = { readonly organisationId: string; readonly meetingId: string };

const meaningRow = (
  db: Db,
  meeting: At,
  { clauseId, meaning }: Fact<'ProposalSubmitted'>['clauses'][number],
) => {
  if (!meaning || meaning.kind === 'lines') return [];
  const subjectId =
    meaning.kind === 'text' ? meaning.textId : meaning.kind === 'group' ? meaning.bodyId : null;
  const versionId = meaning.kind === 'text' ? meaning.versionId : null;
  const row = { kind: meaning.kind, subjectId, versionId };
  return [
    db
      .insertInto('read.clauseMeaning')
      .values({ ...meeting, clauseId, ...row })
      .onConflict((one) => one.columns(['organisationId', 'clauseId']).doUpdateSet(row)),
  ];
};

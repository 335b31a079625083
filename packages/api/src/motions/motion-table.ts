import {
  clauseHash,
  type MotionEvent,
  type MotionFact,
  motions,
  textIn,
  topicsIn,
} from '@klubba/domain/motion';
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../database/database.ts';
import { searchedIn, searchedOf } from '../search/searched.ts';
import { destroySealed } from '../store/destroy-sealed.ts';
import type { Projection } from '../store/store.ts';

declare module '../database/database.ts' {
  interface Tables {
    'read.motion': MotionRow;
    'read.motionClause': {
      organisationId: string;
      clauseId: string;
      motionId: string;
      place: number;
      text: string;
      hash: string;
      textId: string | null;
      versionId: string | null;
      answer: string | null;
      outcome: string | null;
      confirmed: boolean | null;
    };
  }
}

export type MotionRow = {
  organisationId: string;
  motionId: string;
  addresseeKind: 'congress' | 'body';
  addresseeId: string;
  othersBy: string | null;
  title: string;
  people: string[];
  authors: string[];
  topics: string[];
  number: string | null;
  classLetter: string | null;
  begunAt: Date;
  changedAt: Date;
  handedOver: boolean;
  public: boolean;
  stage: string;
  searched: string;
};

type Key = { readonly organisationId: string; readonly motionId: string };

/** Which motions there are and how far each has come. */
export const motionProjection: Projection<MotionEvent> = {
  name: 'motion',
  version: 2,
  kind: 'motion',
  tables: ['read.motion', 'read.motionClause'],
  project: (db, decided) => {
    const { organisationId, id: motionId, event, recordedAt } = decided;
    const key = { organisationId, motionId };
    const stream = { organisationId, kind: motions.kind, id: motionId };
    const change = changer(db, key, recordedAt);
    switch (event.type) {
      case 'MotionBegun':
        return begin(db, key, event, recordedAt);
      case 'MotionTextWritten':
        return event.isAside ? change({}) : written(db, key, event, recordedAt);
      case 'MotionPersonInvited':
        return change({
          people: added('people', event.personId),
          authors: (event.as === 'author' ? added : removed)('authors', event.personId),
        });
      case 'MotionPersonLeft':
        return change({
          people: removed('people', event.personId),
          authors: removed('authors', event.personId),
        });
      case 'TopicsSet':
        return change({ topics: [...topicsIn(event)] });
      case 'PreparationBegun':
        return change({ handedOver: true, stage: onceFrom(['idea', 'draft'], 'underPreparation') });
      case 'MotionPlaced':
        return change({ handedOver: true, public: true, stage: 'beforeMeeting' });
      case 'StandingRecorded':
        return change({ stage: onceFrom(home, stageAfter[event.standing]) });
      case 'MotionSent':
        return change({ handedOver: true, public: true, stage: onceFrom(home, 'sent') });
      case 'MotionReceived':
        return change({ stage: furthest('received', ['sent']) });
      case 'MotionRegistered': {
        const { number, classLetter } = event;
        return change({ number, classLetter, stage: furthest('registered', early) });
      }
      case 'MotionAnswered':
        return [
          ...event.clauses.map(({ clauseId, answer }) => clauseSet(db, key, clauseId, { answer })),
          change({ stage: furthest('answered', [...early, 'registered']) }),
        ];
      case 'OutcomesRecorded':
        return [
          ...event.clauses.map(({ clauseId, outcome }) =>
            clauseSet(db, key, clauseId, { outcome, confirmed: event.confirmed }),
          ),
          change({ stage: decidedOnce(key) }),
        ];
      case 'MotionWithdrawn':
        return change({ stage: 'withdrawn' });
      case 'MotionFollowedUp':
        return change({
          stage: sql`case when stage = 'withdrawn' then stage else 'followedUp' end`,
        });
      case 'MotionPublished':
        return change({ public: true });
      // In the transaction that says so: nobody finds its words again.
      case 'MotionDestroyed':
        return [
          db
            .deleteFrom('read.motionClause')
            .where('organisationId', '=', organisationId)
            .where('motionId', '=', motionId),
          change({ title: '', topics: [], searched: sql`''::tsvector`, stage: 'destroyed' }),
          ...destroySealed({ ...stream, subject: event.sealId }),
          db
            .deleteFrom('vault.motionAutosave')
            .where('organisationId', '=', organisationId)
            .where('motionId', '=', motionId),
        ];
      default:
        return change({});
    }
  },
};

type Taking = 'people' | 'authors';
const removed = (column: Taking, personId: string) =>
  sql<never>`array_remove(${sql.ref(column)}, ${personId}::uuid)`;
const added = (column: Taking, personId: string) =>
  sql<never>`array_append(${removed(column, personId)}, ${personId}::uuid)`;

const early = ['sent', 'received'];

/** Before it is sent. */
const home = [
  ...['idea', 'draft', 'underPreparation', 'beforeMeeting'],
  ...['stoodBehind', 'notStoodBehind', 'tabled'],
];

const stageAfter = {
  standsBehind: 'stoodBehind',
  standsBehindWithChanges: 'stoodBehind',
  doesNot: 'notStoodBehind',
  tabled: 'tabled',
} as const;

/** A stage, unless more is told of it already. */
const furthest = (stage: string, from: readonly string[]) => onceFrom([...home, ...from], stage);

const onceFrom = (from: readonly string[], stage: string) =>
  sql<string>`case when stage = any(${from}::text[]) then ${stage} else stage end`;

/** Decided once each clause has an outcome. */
const decidedOnce = ({
  organisationId,
  motionId,
}: Key) => sql<string>`case when stage <> all(array['followedUp', 'withdrawn', 'destroyed'])
  and not exists (select from read.motion_clause c where c.organisation_id = ${organisationId}::uuid
    and c.motion_id = ${motionId}::uuid and c.outcome is null) then 'decided' else stage end`;

type Change = Partial<{ [Name in keyof MotionRow]: MotionRow[Name] | RawBuilder<unknown> }>;

const changer =
  (db: Db, { organisationId, motionId }: Key, recordedAt: string) =>
  (change: Change) =>
    db
      .updateTable('read.motion')
      .set({ ...change, changedAt: new Date(recordedAt) } as never)
      .where('organisationId', '=', organisationId)
      .where('motionId', '=', motionId);

const begin = (
  db: Db,
  key: Key,
  { addressee, isOthers, othersBy, authorIds }: MotionFact<'MotionBegun'>,
  recordedAt: string,
) =>
  db.insertInto('read.motion').values({
    ...key,
    ...(addressee.kind === 'congress'
      ? { addresseeKind: 'congress', addresseeId: addressee.congressId }
      : { addresseeKind: 'body', addresseeId: addressee.bodyId }),
    ...{
      othersBy: isOthers ? (othersBy ?? '') : null,
      people: sql`${authorIds}::uuid[]` as never,
      authors: sql`${authorIds}::uuid[]` as never,
      stage: 'idea',
      title: '',
    },
    ...{ begunAt: new Date(recordedAt), changedAt: new Date(recordedAt) },
    ...{ handedOver: isOthers, public: isOthers },
    ...(isOthers && { stage: 'sent' }),
    ...{ topics: [], number: null, classLetter: null, searched: sql`''::tsvector` as never },
  });

/** The text as it stands now: what it is found by, and its clauses in their order, each with what became of it. */
const written = (db: Db, key: Key, event: MotionFact<'MotionTextWritten'>, recordedAt: string) => {
  const text = textIn(event);
  if (!text) return changer(db, key, recordedAt)({});
  const { organisationId, motionId } = key;
  const ids = text.clauses.map(({ clauseId }) => clauseId);
  const said = [text.title, text.reasoning, ...text.clauses.map((one) => one.text)].join('\n');
  const stage = ids.length > 0 ? 'draft' : 'idea';
  return [
    db
      .deleteFrom('read.motionClause')
      .where('organisationId', '=', organisationId)
      .where('motionId', '=', motionId)
      .where(sql<boolean>`clause_id <> all(${ids}::uuid[])`),
    ...text.clauses.map((clause, place) => {
      const { clauseId, change } = clause;
      const changes = { textId: change?.textId ?? null, versionId: change?.versionId ?? null };
      const now = { place, text: clause.text, hash: clauseHash(clause), ...changes };
      return db
        .insertInto('read.motionClause')
        .values({ ...key, clauseId, ...now, answer: null, outcome: null, confirmed: null })
        .onConflict((known) =>
          known.columns(['organisationId', 'motionId', 'clauseId']).doUpdateSet(now),
        );
    }),
    changer(
      db,
      key,
      recordedAt,
    )({
      title: text.title,
      searched: searchedOf(searchedIn(said)),
      stage: sql`case when stage in ('idea', 'draft') then ${stage} else stage end`,
    }),
  ];
};

const clauseSet = (
  db: Db,
  { organisationId, motionId }: Key,
  clauseId: string,
  change: { answer: string } | { outcome: string; confirmed: boolean },
) =>
  db
    .updateTable('read.motionClause')
    .set(change)
    .where('organisationId', '=', organisationId)
    .where('motionId', '=', motionId)
    .where('clauseId', '=', clauseId);

import type { Stage } from '@klubba/domain/motion';
import { sql } from 'kysely';
import { writers } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { searchTexts } from '../search/search-texts.ts';
import { MotionList, MotionQuery, MotionsParams } from './contract.ts';
import { isSeenMotion } from './seen-motion.ts';

const usual = 100;

export const listMotions = query({
  operationId: 'listMotions',
  summary:
    'The motions that you may see, the last changed first; searched in any form of their words',
  permission: writers,
  url: '/motions',
  params: MotionsParams,
  query: MotionQuery,
  answer: MotionList,
  read: async (asking) => {
    const { tx, organisationId, actor, query: asked, cursor } = asking;
    const pageSize = asked.limit ?? usual;
    const after = cursor.open(asked.cursor);
    const found = asked.q ? await searchTexts(tx, organisationId, asked.q) : undefined;
    const { stage, congressId, class: letter, topic, whose, changedSince } = asked;
    const mine = sql<boolean>`${actor.personId}::uuid = any(m.people)`;
    const writes = sql<boolean>`${actor.personId}::uuid = any(m.authors)`;
    const rows = await tx
      .selectFrom('read.motion as m')
      .select(['m.motionId', 'm.addresseeKind', 'm.addresseeId', 'm.othersBy', 'm.title'])
      .select(['m.topics', 'm.number', 'm.classLetter', 'm.changedAt', 'm.stage'])
      .select(['m.public', mine.as('mine'), writes.as('writes')])
      .select(
        sql<number>`(select count(*)::int from read.motion_clause c
          where c.organisation_id = m.organisation_id and c.motion_id = m.motion_id)`.as('clauses'),
      )
      .where('m.organisationId', '=', organisationId)
      .where(isSeenMotion(actor))
      .$if(found !== undefined, (some) =>
        some.where(
          sql<boolean>`(${sql.join(
            (found ?? []).length > 0
              ? (found ?? []).map(({ isNot, query }) =>
                  isNot
                    ? sql`not m.searched @@ ${query}::tsquery`
                    : sql`m.searched @@ ${query}::tsquery`,
                )
              : [sql`false`],
            sql` and `,
          )})`,
        ),
      )
      .$if(stage !== undefined, (some) => some.where('m.stage', '=', stage!))
      .$if(congressId !== undefined, (some) => some.where('m.addresseeId', '=', congressId!))
      .$if(letter !== undefined, (some) => some.where('m.classLetter', '=', letter!))
      .$if(topic !== undefined, (some) => some.where(sql<boolean>`${topic} = any(m.topics)`))
      .$if(changedSince !== undefined, (some) =>
        some.where('m.changedAt', '>=', new Date(changedSince!)),
      )
      .$if(whose === 'mine', (some) => some.where(mine))
      .$if(whose === 'ours', (some) => some.where('m.othersBy', 'is', null))
      .$if(whose === 'others', (some) => some.where('m.othersBy', 'is not', null))
      .$if(after !== undefined, (rest) =>
        rest.where(
          sql<boolean>`(m.changed_at, m.motion_id) < (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`,
        ),
      )
      .orderBy('m.changedAt', 'desc')
      .orderBy('m.motionId', 'desc')
      .limit(pageSize + 1)
      .execute();
    const motions = rows.slice(0, pageSize).map((row) => {
      const { addresseeKind, addresseeId, changedAt, stage, public: isPublic, ...rest } = row;
      return {
        ...rest,
        ...{ isPublic, stage: stage as Stage, changedAt: changedAt.toISOString() },
        addressee:
          addresseeKind === 'congress'
            ? { kind: addresseeKind, congressId: addresseeId }
            : { kind: addresseeKind, bodyId: addresseeId },
      };
    });
    const last = rows.length > pageSize ? motions.at(-1) : undefined;
    return { motions, next: last ? cursor.seal([last.changedAt, last.motionId]) : null };
  },
});

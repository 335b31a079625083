import { linesOf, numberedTexts } from '@klubba/domain';
import {
  type Changing,
  clauseHash,
  clausesOf,
  conflictGroups,
  currentVersion,
  motions,
  seesMotion,
} from '@klubba/domain/motion';
import { writers } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { TextMotions, TextMotionsParams } from './contract.ts';
import { linesNow } from './lines-now.ts';

export const listMotionsOnText = query({
  operationId: 'listMotionsOnText',
  summary:
    'What motions would change of a text: what excludes what, what is the same, what is about an earlier version',
  permission: writers,
  url: '/texts/:textId/motions',
  list: 'groups',
  params: TextMotionsParams,
  answer: TextMotions,
  read: async ({ tx, organisationId, actor, params: { textId }, state }) => {
    const { state: text } = await state(numberedTexts, textId);
    const newest = text.versions.at(-1);
    if (!newest) return;
    const rows = await tx
      .selectFrom('read.motionClause')
      .select('motionId')
      .distinct()
      .where('organisationId', '=', organisationId)
      .where('textId', '=', textId)
      .execute();
    const found = new Map<string, Found>();
    for (const { motionId } of rows) {
      const { state: motion } = await state(motions, motionId);
      if (!seesMotion(actor, motion) || motion.withdrawn) continue;
      const title = currentVersion(motion)?.text?.title ?? '';
      for (const { clauseId, text: words, change } of clausesOf(motion))
        if (change?.textId === textId)
          found.set(clauseId, { motionId, title, clauseId, words, change });
    }
    const all = [...found.values()];
    const changing = all.map(({ motionId, clauseId, change }) => ({
      ...{ motionId, clause: { clauseId, change } },
    }));
    return {
      ...{ textId, versionId: newest.versionId },
      groups: conflictGroups(changing).map(({ versionId, clauses }) => ({
        versionId,
        clauses: clauses.map(({ clause, fallsWith }) => ({
          ...found.get(clause.clauseId)!,
          fallsWith: [...fallsWith],
        })),
      })),
      same: [...Map.groupBy(all, samenessOf).values()]
        .filter(({ length }) => length > 1)
        .map((ones) => ones.map(({ change: _, ...one }) => one)),
      earlier: all.flatMap((one) => {
        const written = text.versions.find(({ versionId }) => versionId === one.change.versionId);
        if (!written || written === newest) return [];
        const [before, after] = [linesOf(written.text), linesOf(newest.text)];
        const now = 'from' in one.change ? linesNow(before, after, one.change) : null;
        return [{ ...one, number: written.number, now }];
      }),
    };
  },
});

type Found = {
  readonly motionId: string;
  readonly title: string;
  readonly clauseId: string;
  readonly words: string;
  readonly change: Changing['clause']['change'];
};

/** The same words, about the same. */
const samenessOf = ({ words, change }: Found) =>
  JSON.stringify([clauseHash({ text: words }), { ...change, versionId: undefined }]);

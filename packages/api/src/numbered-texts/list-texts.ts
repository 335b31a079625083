import { numberedTexts, organisations } from '@klubba/domain';
import { writers } from '../access/permission.ts';
import { isChangedSince } from '../operations/changed-since.ts';
import { ChangedQuery } from '../operations/page.contract.ts';
import { query } from '../operations/query.ts';
import { todayAt } from '../record/today.ts';
import { adoptedVersions } from './adopted.ts';
import { TextList, TextsParams } from './contract.ts';
import { isOutside, seenVersions } from './seen-versions.ts';

export const listTexts = query({
  operationId: 'listTexts',
  summary: 'The texts of the association, by title, each with what is adopted of it',
  permission: writers,
  url: '/texts',
  params: TextsParams,
  query: ChangedQuery,
  answer: TextList,
  read: async (asking) => {
    const { tx, organisationId, actor, state, at, query } = asking;
    const { state: organisation } = await state(organisations, organisationId);
    const today = todayAt(organisation, at);
    const isSeen = await seenVersions(asking, organisation);
    const rows = await tx
      .selectFrom('read.numberedText')
      .select(['textId', 'title', 'kind'])
      .where('organisationId', '=', organisationId)
      .$if(query.changedSince !== undefined, (some) =>
        some.where(
          isChangedSince(query.changedSince!, numberedTexts.kind, {
            ...{
              organisationId: 'read.numberedText.organisationId',
              streamId: 'read.numberedText.textId',
            },
          }),
        ),
      )
      .orderBy('title')
      .orderBy('textId')
      .execute();
    const texts = [];
    for (const row of rows) {
      const { state: text } = await state(numberedTexts, row.textId);
      const versions = text.versions.filter(({ versionId }) =>
        isSeen(text.kind ?? row.kind, versionId),
      ).length;
      const adopted = isOutside(actor)
        ? []
        : await adoptedVersions(asking, organisation, row.textId);
      if (versions === 0 && adopted.length === 0) continue;
      const last = adopted.findLast(
        ({ standing, inForceOn }) =>
          ['inForce', 'confirmed'].includes(standing) && (inForceOn ?? '') <= today,
      );
      const { versionId, number, decidedOn } = last ?? {};
      texts.push({
        ...{ ...row, versions },
        adopted: versionId && number && decidedOn ? { versionId, number, decidedOn } : null,
      });
    }
    return { texts };
  },
});

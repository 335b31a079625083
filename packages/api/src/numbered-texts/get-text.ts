import { numberedTexts, organisations } from '@klubba/domain';
import { localDate } from '@klubba/domain/time';
import { writers } from '../access/permission.ts';
import { query } from '../operations/query.ts';
import { peopleNamedIn } from '../record/named.ts';
import { readTail } from '../store/stream.ts';
import { adoptedVersions } from './adopted.ts';
import { TextParams, TextView } from './contract.ts';
import { isOutside, seenVersions } from './seen-versions.ts';

export const getText = query({
  operationId: 'getText',
  summary:
    'A text with its versions: those written, and those that meetings adopted, each change with its decision',
  permission: writers,
  url: '/texts/:textId',
  params: TextParams,
  answer: TextView,
  read: async (asking) => {
    const { tx, organisationId, actor, state, params, version: tell } = asking;
    const { textId } = params;
    const { state: text, version } = await state(numberedTexts, textId);
    if (text.kind === null) return;
    const { state: organisation } = await state(organisations, organisationId);
    const isSeen = await seenVersions(asking, organisation);
    const adopted = isOutside(actor) ? [] : await adoptedVersions(asking, organisation, textId);
    const timeZone = organisation.association?.timeZone ?? 'UTC';
    const tail = { organisationId, kind: numberedTexts.kind, id: textId, after: 0 };
    const days = new Map<string, string>();
    for (const { event, recordedAt } of await readTail(tx, tail, numberedTexts.catalogue))
      if (event.type === 'TextVersionWritten')
        days.set(event.versionId, localDate(recordedAt, timeZone));
    const written = text.versions
      .filter(({ versionId }) => isSeen(text.kind!, versionId))
      .map((one) => ({ ...one, writtenOn: days.get(one.versionId) ?? '' }));
    if (written.length === 0 && adopted.length === 0) return;
    tell(version);
    const { title, kind } = text;
    const view = { textId, version, title, kind, written, adopted };
    return { ...view, people: await peopleNamedIn(tx, organisationId, view) };
  },
});

import { minutesOf } from '@klubba/domain';
import { desk } from '../access/permission.ts';
import { MeetingParams } from '../meetings/contract.ts';
import { query } from '../operations/query.ts';
import { NamesFound } from './contract.ts';
import { draftedMinutes } from './drafted-minutes.ts';
import { namesFound } from './names-found.ts';
import { readableMinutes } from './readable-minutes.ts';

export const getNamesFound = query({
  operationId: 'getNamesFound',
  summary: 'The names that minutes would publish, and which Klubba proposes to withhold',
  permission: desk,
  url: '/meetings/:meetingId/minutes/names',
  params: MeetingParams,
  answer: NamesFound,
  read: async (asking) => {
    const { tx, organisationId, params, version } = asking;
    const { meetingId } = params;
    const seen = await readableMinutes(asking, meetingId);
    if (!seen) return;
    const { meeting, organisation } = seen;
    version(seen.version);
    const document = await draftedMinutes(tx, {
      ...{ organisationId, meetingId, organisation },
      meeting: { ...meeting, withheld: null },
      ...{ rendition: 'published', draft: false },
    });
    const people = await tx
      .selectFrom('read.person')
      .select(['personId', 'name'])
      .where('organisationId', '=', organisationId)
      .orderBy('name')
      .execute();
    const record = JSON.stringify([minutesOf(meetingId, meeting), meeting.proposals]);
    const found = namesFound({
      ...{ document, record },
      people: people.flatMap(({ personId, name }) => (name ? [{ personId, name }] : [])),
      known: [
        document.association,
        document.title,
        ...[...organisation.bodies.values()].map(({ name }) => name),
      ],
    });
    const { withheld } = meeting;
    return {
      version: seen.version,
      decided: withheld !== null,
      names: found.map((one) => ({
        ...one,
        paragraphs: [...one.paragraphs],
        withheld: withheld
          ? one.personId
            ? withheld.personIds.includes(one.personId)
            : withheld.words.includes(one.name)
          : one.proposed,
      })),
    };
  },
});

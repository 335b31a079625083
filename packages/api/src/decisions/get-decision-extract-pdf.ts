import { type Organisation, officesOn, verifiedAlone } from '@klubba/domain';
import { everyone } from '../access/permission.ts';
import { wordsIn } from '../documents/words.ts';
import { decisionExtract } from '../minutes/decision-extract.ts';
import { draftedMinutes } from '../minutes/drafted-minutes.ts';
import { minutesPdf } from '../minutes/minutes-pdf.ts';
import { readableMinutes, readsInFull } from '../minutes/readable-minutes.ts';
import { file } from '../operations/file.ts';
import { personNames } from '../record/person-names.ts';
import { todayAt } from '../record/today.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { DecisionParams } from './contract.ts';
import { selectDecisions } from './select-decisions.ts';

/** For whoever has to see one decision and nothing else, such as a bank: certified, with a line to sign, by the one who fetches it. */
export const getDecisionExtractPdf = file({
  operationId: 'getDecisionExtractPdf',
  summary: 'Fetch an extract of the minutes with one decision as PDF, to be certified',
  permission: everyone,
  url: '/decisions/:decisionId/extract.pdf',
  params: DecisionParams,
  type: 'application/pdf',
  read: async (asking) => {
    const { deps, organisationId, actor, params, at } = asking;
    const { decisionId } = params;
    const reading = <Found>(work: Parameters<typeof inOrganisation<Found>>[2]) =>
      inOrganisation(deps.db, organisationId, work);
    const row = await reading((tx) =>
      selectDecisions(tx, organisationId).where('d.decisionId', '=', decisionId).executeTakeFirst(),
    );
    if (!row) return;
    const { meetingId, itemId, year, serial } = row;
    const seen = await readableMinutes(asking, meetingId);
    if (!seen) return;
    const { meeting, organisation } = seen;
    const on = todayAt(organisation, at);
    const rendition = readsInFull(asking, seen) ? 'full' : 'published';
    const signing = verifiedAlone(meeting, itemId)?.signers.map(({ personId }) => personId) ?? [];
    const { minutes, names } = await reading(async (tx) => ({
      names: await personNames(tx, organisationId, [actor.personId, ...signing]),
      minutes: await draftedMinutes(tx, {
        ...{ organisationId, meetingId, meeting, organisation, rendition, draft: false },
      }),
    }));
    const nameOf = (personId: string) => names.get(personId) ?? undefined;
    const capacity = officeOf(organisation, actor.personId, on, minutes.language);
    const certifier = { name: nameOf(actor.personId) ?? '', capacity };
    const number = { year, serial };
    const extract = decisionExtract({
      ...{ minutes, meeting, itemId, number, certifier, on },
      name: nameOf,
    });
    return (
      extract && {
        bytes: await minutesPdf(extract, on),
        name: `protokollsutdrag-${year}-${serial}.pdf`,
      }
    );
  },
});

/** As what somebody certifies: an office of the association that they hold that day, in the board first. */
const officeOf = (
  organisation: Organisation,
  personId: string,
  on: string,
  language: 'sv' | 'en',
) => {
  const held = [...organisation.bodies]
    .toSorted(([, a], [, b]) => Number(b.kind === 'board') - Number(a.kind === 'board'))
    .flatMap(([bodyId, { name }]) =>
      officesOn(organisation, bodyId, on).map((office) => ({ ...office, body: name })),
    )
    .find((office) => office.personId === personId);
  if (!held) return '';
  const { title, role, body } = held;
  return [title ?? wordsIn(language).officeRole(role), body].filter(Boolean).join(', ');
};

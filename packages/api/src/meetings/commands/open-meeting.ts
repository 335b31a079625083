import {
  type Meeting,
  type Organisation,
  officesOn,
  refuse,
  rulesOn,
  yearOf,
} from '@klubba/domain';
import { localDate } from '@klubba/domain/time';
import { sql } from 'kysely';
import { desk } from '../../access/permission.ts';
import type { Tx } from '../../database/database.ts';
import { readAssociation } from '../../record/association-of.ts';
import { refuseStranger } from '../../record/known.ts';
import { Refused } from '../../store/errors.ts';
import { MeetingParams, OpenMeetingBody } from '../contract.ts';
import { rulesFor } from '../held-under.ts';
import { meetingCommand } from '../meeting-command.ts';

export const openMeeting = meetingCommand({
  operationId: 'openMeeting',
  summary: 'Open the meeting, under the rules in force on its day',
  permission: desk,
  url: '/meetings/:meetingId/opening',
  params: MeetingParams,
  body: OpenMeetingBody,
  work: async ({ unit, organisationId, meetingId, meeting, body, happened, decide }) => {
    const organisation = await readAssociation(unit, organisationId);
    const at = happened(body.at);
    refuseBeforeItsDay(meeting, at);
    const { openedBy = chairOn(organisation, meeting) } = body;
    if (openedBy) await refuseStranger(unit, openedBy, 'openedBy');
    await decide({
      ...{ type: 'OpenMeeting', at, openedBy },
      rules: rulesFor(organisation, meeting),
      firstParagraph: await nextParagraph(unit.tx, organisation, {
        organisationId,
        meetingId,
        ...meeting,
      }),
    });
  },
});

/** Who was called to a day has the time of the notice until then (INV-M1). */
const refuseBeforeItsDay = ({ phase, startsOn, timeZone }: Meeting, at: string | null) => {
  if (at !== null && phase === 'convened' && localDate(at, timeZone) < startsOn)
    throw new Refused(refuse('meeting-before-its-day', 'at', { startsOn }));
};

/** Who opens unless told: the chair of the body that meets, or of the board where the body has none. Null where neither has one. */
const chairOn = (organisation: Organisation, { bodyId, startsOn }: Meeting) => {
  const boards = [...organisation.bodies.values()].filter(({ kind }) => kind === 'board');
  const chairs = [bodyId, ...boards.map((board) => board.bodyId)].flatMap((body) =>
    officesOn(organisation, body, startsOn).filter(({ role }) => role === 'chair'),
  );
  return chairs[0]?.personId ?? null;
};

type Held = {
  readonly organisationId: string;
  readonly meetingId: string;
  readonly bodyId: string;
  readonly startsOn: string;
};

/** 1, or after the latest paragraph of the body's other meetings that year where the rules number through the year. */
const nextParagraph = async (tx: Tx, organisation: Organisation, held: Held) => {
  const { rules } = rulesOn(organisation, held.startsOn);
  if (rules.paragraphNumbering.value === 'perMeeting') return 1;
  const year = yearOf(held.startsOn);
  const found = await tx
    .selectFrom('read.meeting as m')
    .leftJoin('read.agendaItem as i', (join) =>
      join
        .onRef('i.organisationId', '=', 'm.organisationId')
        .onRef('i.meetingId', '=', 'm.meetingId'),
    )
    .select(({ fn }) => fn.max('i.paragraph').as('latest'))
    .select(sql<boolean>`bool_or(m.phase in ('open', 'adjourned'))`.as('isCounting'))
    .where('m.organisationId', '=', held.organisationId)
    .where('m.bodyId', '=', held.bodyId)
    .where('m.meetingId', '!=', held.meetingId)
    .where('m.startsOn', '>=', `${year}-01-01`)
    .where('m.startsOn', '<=', `${year}-12-31`)
    .executeTakeFirst();
  // Its paragraphs are still being numbered; both would get the same ones.
  if (found?.isCounting) throw new Refused(refuse('another-meeting-open'));
  return (found?.latest ?? 0) + 1;
};

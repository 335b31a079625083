import { type Meeting, meetings } from '@klubba/domain';
import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';
import type { Unit } from '../store/unit.ts';

/** An item of an earlier meeting that has not come to its end. */
export type Waiting = {
  readonly meetingId: string;
  readonly itemId: string;
  readonly matterId: string;
  readonly title: string;
  readonly status: string;
  readonly paragraph: number | null;
  readonly meetingTitle: string;
  readonly startsOn: string;
  readonly dueOn: string | null;
  readonly instruction: string | null;
  /** The decision that was its first reading, where it waits for the second. */
  readonly firstReading: string | null;
  readonly firstOn: string | null;
};

const most = 50;

/**
 * What comes back to a body: what it tabled, what was sent or left to it, what it referred and is prepared, and statutes that were read once.
 * Not what a later meeting has on its agenda already, unless that was cancelled.
 */
export const waitingMatters = async (
  tx: Tx,
  organisationId: string,
  { bodyId, before }: { readonly bodyId: string; readonly before: string },
): Promise<readonly Waiting[]> => {
  const { rows } = await sql<Waiting>`
    select i.meeting_id as "meetingId", i.item_id as "itemId", i.matter_id as "matterId", i.title, i.status,
      i.paragraph, m.title as "meetingTitle", m.starts_on as "startsOn", i.due_on as "dueOn", i.instruction,
      d.decision_id as "firstReading", d.decided_on as "firstOn"
    from read.agenda_item i
    join read.meeting m on m.organisation_id = i.organisation_id and m.meeting_id = i.meeting_id
    left join lateral (select decision_id, decided_on from read.decision d
      where d.organisation_id = i.organisation_id and d.meeting_id = i.meeting_id and d.item_id = i.item_id
        and d.standing = 'firstReading' and d.outcome = 'carried' and d.taken_back_at is null order by d.serial limit 1) d on true
    left join read.agenda_item p on p.organisation_id = i.organisation_id and p.item_id = i.from_item_id
    left join read.meeting pm on pm.organisation_id = p.organisation_id and pm.meeting_id = p.meeting_id
    where i.organisation_id = ${organisationId} and m.starts_on <= ${before}::date
      and m.phase not in ('draft', 'convened', 'cancelled')
      and ((i.status in ('tabled', 'referredBack', 'delegated', 'leftToBody')
          and coalesce(i.to_body_id, m.body_id) = ${bodyId})
        or (d.decision_id is not null and m.body_id = ${bodyId})
        or (i.status = 'closed' and p.status = 'referredBack' and m.body_id = p.to_body_id
          and pm.body_id = ${bodyId} and pm.body_id <> m.body_id))
      and not exists (select from read.agenda_item n
        join read.meeting nm on nm.organisation_id = n.organisation_id and nm.meeting_id = n.meeting_id
        where n.organisation_id = i.organisation_id and n.from_item_id = i.item_id and n.status <> 'removed' and nm.phase <> 'cancelled')
    order by m.starts_on, i.paragraph nulls last, i.item_id
    limit ${most}`.execute(tx);
  return rows;
};

/** The item of an earlier meeting that a matter goes on from, as its record has it. */
export const itemItCameFrom = async (
  unit: Unit,
  { meetingId, itemId }: { readonly meetingId: string; readonly itemId: string },
): Promise<{ meeting: Meeting; item: Meeting['items'][number] } | undefined> => {
  const { state: meeting } = await unit.read(meetings, meetingId);
  const item = meeting.items.find((one) => one.itemId === itemId);
  return item && { meeting, item };
};

import { meetings, type Organisation } from '@klubba/domain';
import { selectDecisions, summaryOf } from '../decisions/select-decisions.ts';
import { isSeen } from '../record/sight.ts';
import { adoptedTexts } from '../record/text-version.ts';
import { todayAt } from '../record/today.ts';
import type { Aggregate } from '../store/store.ts';

type Asking = Parameters<typeof isSeen>[0] & {
  readonly tx: Parameters<typeof selectDecisions>[0];
  readonly organisationId: string;
  readonly state: <State, Command, Event>(
    aggregate: Aggregate<State, Command, Event>,
    id: string,
  ) => Promise<{ state: State; version: number }>;
};

/** The versions of a text that meetings adopted, whose decisions the person who asks may see, in the order of the gavels. */
export const adoptedVersions = async (
  asking: Asking,
  organisation: Organisation,
  textId: string,
) => {
  const { tx, organisationId, state, at } = asking;
  const today = todayAt(organisation, at);
  const treated = await tx
    .selectFrom('read.clauseMeaning')
    .select('meetingId')
    .distinct()
    .where('organisationId', '=', organisationId)
    .where('kind', '=', 'text')
    .where('subjectId', '=', textId)
    .execute();
  const found = [];
  for (const { meetingId } of treated) {
    const { state: meeting } = await state(meetings, meetingId);
    const texts = adoptedTexts(meeting, textId);
    if (texts.length === 0) continue;
    const rows = await selectDecisions(tx, organisationId)
      .where('d.meetingId', '=', meetingId)
      .where('d.takenBackAt', 'is', null)
      .where(isSeen(asking, organisation, 'decisions'))
      .execute();
    const known = new Map(rows.map((row) => [row.decisionId, summaryOf(row, today)]));
    for (const { decisionId, changes, ...text } of texts) {
      const decision = known.get(decisionId);
      if (!decision) continue;
      const { bodyName, decidedOn, cited, standing, inForceOn } = decision;
      found.push({
        ...{ versionId: decisionId, number: text.number, basis: text.basis, text: text.text },
        ...{ meetingId, itemId: text.itemId, bodyName, decidedOn, cited, standing, inForceOn },
        changes: changes.map((change) => ({
          ...change,
          number: known.get(change.decisionId ?? '')?.number ?? null,
        })),
      });
    }
  }
  return found.toSorted(
    (a, b) =>
      a.decidedOn.localeCompare(b.decidedOn) ||
      a.number.year - b.number.year ||
      a.number.serial - b.number.serial,
  );
};

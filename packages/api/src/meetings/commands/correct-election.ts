import { dayOf, isOutsider, organisations, type Term } from '@klubba/domain';
import { desk } from '../../access/permission.ts';
import { readAssociation } from '../../record/association-of.ts';
import { refuseStranger } from '../../record/known.ts';
import { derivedId } from '../../store/derived-id.ts';
import { electionOf, giveOffices } from '../elect-people-at.ts';
import { electedPeopleText } from '../elected-people-text.ts';
import { CorrectElectionBody, ItemElectionParams } from '../item-election.contract.ts';
import { meetingCommand } from '../meeting-command.ts';

/** The office that a wrong name was given is undone, and given to the right one with the same term. */
export const correctElection = meetingCommand({
  operationId: 'correctElection',
  summary:
    'Put right who was elected under an item, before the minutes are verified; the record keeps both',
  permission: desk,
  url: '/meetings/:meetingId/item-elections/:electionId/correction',
  params: ItemElectionParams,
  body: CorrectElectionBody,
  work: async ({ unit, organisationId, meetingId, meeting, params, body, by, now, decide }) => {
    const { electionId } = params;
    const election = electionOf(meeting, electionId);
    const { settled, office, seats } = election;
    for (const personId of body.elected)
      if (!isOutsider(meeting, personId)) await refuseStranger(unit, personId, 'elected');
    const organisation = await readAssociation(unit, organisationId);
    const on = dayOf(meeting, settled?.at ?? null);
    const was = settled?.elected ?? [];
    const usual = was[0] ?? { from: on, to: null, years: null };
    const terms = body.elected.map((personId): Term => {
      const { from, to, years } = was.find((one) => one.personId === personId) ?? usual;
      return { personId, from, to, years };
    });
    const leftTo = terms.length < seats ? (settled?.leftTo ?? null) : null;
    const language = organisation.association?.language ?? 'sv';
    const { figures, lot, reason, withWhatHangsOnIt = false } = body;
    await decide({
      ...{ type: 'CorrectElection', electionId, terms, reason, withWhatHangsOnIt, by, at: now },
      text: electedPeopleText(
        { office, seats, elected: terms, leftTo, on },
        organisation.bodies,
        language,
      ),
      figures: figures
        ? {
            votes: figures.votes.map(({ against = null, ...vote }) => ({ ...vote, against })),
            ballots: figures.ballots ?? null,
            blank: figures.blank ?? null,
            invalid: figures.invalid ?? null,
          }
        : null,
      lot: lot ? { ...lot, witnesses: lot.witnesses ?? [] } : null,
    });
    if (!settled || !office.bodyId) return;
    const { decisionId } = settled;
    const isIn = (all: readonly Term[], { personId }: Term) =>
      all.some((one) => one.personId === personId);
    for (const { personId } of was.filter((term) => !isIn(terms, term))) {
      const officeId = derivedId(electionId, `office:${personId}`);
      const { state } = await unit.read(organisations, organisationId);
      if (state.offices.get(officeId)?.decisionId !== decisionId) continue;
      await unit.decide(organisations, organisationId, {
        type: 'UndoOffice',
        officeId,
        decisionId,
      });
    }
    const elected = terms.filter((term) => !isIn(was, term));
    const at = { unit, organisationId, meetingId, electionId };
    await giveOffices(at, { meeting, election, elected, decisionId });
  },
});

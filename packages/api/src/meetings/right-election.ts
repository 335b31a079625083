import { dayOf, isOutsider, type Meeting, type Term } from '@klubba/domain';
import type { z } from 'zod';
import { readAssociation } from '../record/association-of.ts';
import { refuseStranger } from '../record/known.ts';
import type { Unit } from '../store/unit.ts';
import { electionOf } from './elect-people-at.ts';
import { electedPeopleText } from './elected-people-text.ts';
import type { CorrectElectionBody } from './item-election.contract.ts';

type At = {
  readonly unit: Unit;
  readonly organisationId: string;
  readonly meeting: Meeting;
  readonly electionId: string;
};

/** Who was elected, as whoever puts it right tells it: each with the term of whom they were written for, and what was decided in words. Refuses people who are not known. */
export const rightElection = async (
  { unit, organisationId, meeting, electionId }: At,
  { elected, figures, lot, withWhatHangsOnIt = false }: Told,
) => {
  const { settled, office, seats } = electionOf(meeting, electionId);
  for (const personId of elected)
    if (!isOutsider(meeting, personId)) await refuseStranger(unit, personId, 'elected');
  const { association, bodies } = await readAssociation(unit, organisationId);
  const on = dayOf(meeting, settled?.at ?? null);
  const was = settled?.elected ?? [];
  const usual = was[0] ?? { from: on, to: null, years: null };
  const terms = elected.map((personId): Term => {
    const { from, to, years } = was.find((one) => one.personId === personId) ?? usual;
    return { personId, from, to, years };
  });
  const leftTo = terms.length < seats ? (settled?.leftTo ?? null) : null;
  const said = { office, seats, elected: terms, leftTo, on };
  return {
    ...{ electionId, terms, withWhatHangsOnIt },
    text: electedPeopleText(said, bodies, association?.language ?? 'sv'),
    figures: figures
      ? {
          votes: figures.votes.map(({ against = null, ...vote }) => ({ ...vote, against })),
          ballots: figures.ballots ?? null,
          blank: figures.blank ?? null,
          invalid: figures.invalid ?? null,
        }
      : null,
    lot: lot ? { ...lot, witnesses: lot.witnesses ?? [] } : null,
  };
};

type Told = Omit<z.output<typeof CorrectElectionBody>, 'reason'>;

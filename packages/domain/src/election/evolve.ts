import { unpacked } from '../sealed.ts';
import { isOneDouble, saysTheSame } from './doubles.ts';
import type { ElectionEvent, ElectionFact } from './events.ts';
import { ConsentPaper, DoublePaper, NominationPaper, ProposalPaper, VoterPaper } from './papers.ts';
import { fixing } from './quota.ts';
import type { Elected, Election, ElectionCandidate, ElectionRound } from './state.ts';

/** How each fact changes the record. What has been destroyed leaves gaps, never an error. */
export const evolve = (election: Election, event: ElectionEvent): Election => {
  switch (event.type) {
    case 'ElectionCalled': {
      const { type: _, v: __, at, ...details } = event;
      const quotas = asToldIn(election, details);
      return { ...election, ...details, ...quotas, phase: 'called', calledAt: at };
    }
    case 'ElectionChanged': {
      const { type: _, v: __, ...details } = event;
      return { ...election, ...details, ...asToldIn(election, details) };
    }
    case 'ElectionCalledOff':
      return {
        ...election,
        phase: 'calledOff',
        calledOff: { reason: event.reason, at: event.at },
      };
    case 'AssociationAdmitted': {
      const { associationId, name, organisationId, seats = null, substitutes = null } = event;
      const association = { associationId, name, organisationId };
      return {
        ...election,
        shares: fixing([...election.shares, { associationId, seats, substitutes }]),
        associations: [
          ...election.associations.filter((one) => one.associationId !== event.associationId),
          { ...association, releasedAt: null, answer: null },
        ],
      };
    }
    case 'AssociationReleased':
      return {
        ...election,
        associations: election.associations.map((one) =>
          one.associationId === event.associationId ? { ...one, releasedAt: event.at } : one,
        ),
        lists: election.lists.filter((one) => one.associationId !== event.associationId),
        register: null,
        seats: election.seats - (event.seats ?? 0),
        substitutes: election.substitutes - (event.substitutes ?? 0),
        shares: election.shares.filter((one) => one.associationId !== event.associationId),
      };
    case 'AssociationAnswered': {
      const { type: _, v: __, associationId, ...answer } = event;
      return {
        ...election,
        associations: election.associations.map((one) =>
          one.associationId === associationId ? { ...one, answer } : one,
        ),
      };
    }
    case 'OfficialAppointed': {
      const { type: _, v: __, ...official } = event;
      return { ...election, officials: [...election.officials, { ...official, stoodDown: false }] };
    }
    case 'OfficialStoodDown':
      return {
        ...election,
        officials: election.officials.map((one) =>
          one.officialId === event.officialId ? { ...one, stoodDown: true } : one,
        ),
      };
    case 'PollingPlaceAdded': {
      const { type: _, v: __, ...place } = event;
      return { ...election, places: [...election.places, place] };
    }
    case 'PollingPlaceRemoved':
      return {
        ...election,
        places: election.places.filter(({ placeId }) => placeId !== event.placeId),
      };
    case 'CandidateNominated':
      return nominated(
        election,
        event.candidateId,
        unpacked(NominationPaper, event.nomination) ?? destroyed,
      );
    case 'ConsentRecorded': {
      const consent = unpacked(ConsentPaper, event.consent)?.to ?? null;
      return changeCandidate(election, event.candidateId, { consent });
    }
    case 'CandidacyWithdrawn':
      return changeCandidate(election, event.candidateId, {
        withdrawn: true,
        votedOnIn: election.rounds
          .filter(({ ended, counts, candidateIds }) => {
            return !ended && counts.length > 0 && candidateIds.includes(event.candidateId);
          })
          .map(({ part }) => part),
      });
    case 'CommitteeNoteWritten':
      return { ...election, note: event.note ?? '' };
    case 'ProposalPresented': {
      const proposal = unpacked(ProposalPaper, event.proposal);
      return { ...election, proposal: proposal ? { ...proposal, at: event.at } : null };
    }
    case 'CandidateListed': {
      const { type: _, v: __, ...listed } = event;
      return { ...election, listed: [...election.listed, listed] };
    }
    case 'CandidateGrouped': {
      const { candidateId, gender } = event;
      if (gender === null) return election;
      return { ...election, genders: { ...election.genders, [candidateId]: gender } };
    }
    case 'NominationsClosed':
      return {
        ...election,
        phase: 'closed',
        nominationsClosedAt: event.at,
        leftOut: event.leftOut,
      };
    case 'NominationsReopened':
      return { ...election, phase: 'called', nominationsClosedAt: null, ...unlisted };
    case 'VotersEntered': {
      const { associationId } = event;
      const list = unpacked(VoterPaper, event.list) ?? { voters: [], unnamed: 0 };
      const others = election.lists.filter((one) => one.associationId !== associationId);
      return { ...election, lists: [...others, { associationId, ...list }] };
    }
    case 'DoubleSettled': {
      const settled = doubleIn(event);
      const others = election.doubles.filter((one) => !isOneDouble(one, settled));
      return { ...election, doubles: [...others, settled] };
    }
    // Who says otherwise than what was settled opens it again.
    case 'DoubleAnswered': {
      const answer = { ...doubleIn(event), by: event.by };
      const others = election.doubleAnswers.filter(
        (one) => one.by !== answer.by || !isOneDouble(one, answer),
      );
      return {
        ...election,
        doubles: election.doubles.filter(
          (one) => !isOneDouble(one, answer) || saysTheSame(one, answer),
        ),
        doubleAnswers: [...others, answer],
      };
    }
    case 'RegisterFrozen': {
      const { voters, byAssociation, at } = event;
      return { ...election, register: { voters, byAssociation, at } };
    }
    case 'RoundOpened': {
      const { type: _, v: __, ...opened } = event;
      const round = { ...opened, counts: [], ended: null, announcedAt: null };
      return { ...election, phase: 'voting', rounds: [...election.rounds, round] };
    }
    case 'CountSealed': {
      const { placeId, sheet, ballots, tellers, onPaper, entries, at } = event;
      const more = { ...(onPaper && { onPaper }), ...(entries && { entries }) };
      return changeRound(election, event, ({ counts }) => ({
        counts: [...counts, { placeId, sheet, ballots, tellers, ...more, at }],
      }));
    }
    case 'RoundEnded': {
      const { reason, note, at } = event;
      const ended = changeRound(election, event, () => ({ ended: { reason, note, at } }));
      return {
        ...ended,
        lots: ended.lots.map((lot) =>
          lot.part === event.part && lot.round >= event.round ? { ...lot, void: true } : lot,
        ),
      };
    }
    case 'RoundAnnounced':
      return changeRound(election, event, () => ({ announcedAt: event.at }));
    case 'LotDrawn': {
      const { type: _, v: __, ...drawn } = event;
      return { ...election, lots: [...election.lots, { kind: 'physical', void: false, ...drawn }] };
    }
    case 'LotCommitted': {
      const { lotId, part, commitment, secret } = event;
      const pending = { lotId, part, commitment, secret };
      return { ...election, pendingLots: [...election.pendingLots, pending] };
    }
    case 'LotOpened': {
      const { type: _, v: __, lotId, ...opened } = event;
      return {
        ...election,
        lots: [...election.lots, { kind: 'computed', void: false, ...opened }],
        pendingLots: election.pendingLots.filter((one) => one.lotId !== lotId),
      };
    }
    case 'ElectedByAcclamation': {
      const { part, candidateIds, ordered, at } = event;
      const acclaimed = { part, candidateIds, ordered, at };
      return { ...election, phase: 'voting', acclaimed: [...election.acclaimed, acclaimed] };
    }
    case 'ResultDeclared': {
      const { type: _, v: __, ...result } = event;
      return {
        ...election,
        phase: 'declared',
        result,
        elected: [
          ...event.elected.map(({ candidateId }) => newlyElected(candidateId, 'ordinary')),
          ...event.substitutes.map(({ candidateId }) => newlyElected(candidateId, 'substitutes')),
        ],
      };
    }
    case 'ResultAnswered': {
      const { type: _, v: __, ...answer } = event;
      return { ...election, confirmations: [...election.confirmations, answer] };
    }
    case 'ResultPublished':
      return { ...election, publishedAt: event.at };
    case 'ElectedAnswered': {
      const { candidateId, answer, on } = event;
      const left = answer === 'declined' ? ({ reason: 'declined', on } as const) : null;
      return changeElected(election, candidateId, { answer, left });
    }
    case 'ElectedLeft':
      return changeElected(election, event.candidateId, {
        left: { reason: event.reason, on: event.on },
      });
    case 'SubstituteCalledIn': {
      const { candidateId, inPlaceOf, on } = event;
      const calledIn = changeElected(election, candidateId, { calledIn: { on, inPlaceOf } });
      return changeElected(calledIn, inPlaceOf, { replacedBy: candidateId });
    }
    case 'ReportSent': {
      const { to, on } = event;
      return { ...election, reports: [...election.reports, { to, on }] };
    }
    case 'AttendanceRecorded': {
      const { occasion, candidateIds, on } = event;
      const others = election.attendance.filter((one) => one.occasion !== occasion);
      return { ...election, attendance: [...others, { occasion, candidateIds, on }] };
    }
    case 'ComplaintLodged': {
      const { complaintId, text, on } = event;
      const complaint = { complaintId, text, on, settled: null };
      return { ...election, complaints: [...election.complaints, complaint] };
    }
    case 'ComplaintSettled': {
      const { outcome, reason, on } = event;
      return {
        ...election,
        phase: outcome === 'upheld' ? 'annulled' : election.phase,
        complaints: election.complaints.map((one) =>
          one.complaintId === event.complaintId
            ? { ...one, settled: { outcome, reason, on } }
            : one,
        ),
      };
    }
    case 'PapersDestroyed': {
      const gone = event.papers.map((papers) => ({ papers, on: event.on }));
      return { ...election, destroyed: [...election.destroyed, ...gone] };
    }
  }
};

const doubleIn = ({
  associationId,
  otherId,
  same,
  who,
}: Omit<ElectionFact<'DoubleSettled'>, 'type' | 'v'>) => ({
  ...{ associationId, otherId, same },
  name: unpacked(DoublePaper, who)?.name ?? '',
});

const unlisted = { listed: [], leftOut: [], genders: {} };

const asToldIn = (
  { paper, shares, minimum }: Election,
  told: Pick<ElectionFact<'ElectionChanged'>, 'paper' | 'shares' | 'minimum'>,
) => ({
  paper: told.paper ?? paper,
  shares: told.shares ?? shares,
  minimum: told.minimum === undefined ? minimum : told.minimum,
});

const destroyed: NominationPaper = {
  ...{ personId: null, name: null, associationId: null, by: null },
  ...{ statement: '', gender: null, fromFloor: false },
};

const nominated = (
  election: Election,
  candidateId: string,
  { by, statement, gender, personId, name, associationId }: NominationPaper,
): Election => {
  const nominators = by ? [by] : [];
  const known = election.candidates.find((one) => one.candidateId === candidateId);
  if (known)
    return changeCandidate(election, candidateId, {
      nominators: [...known.nominators, ...nominators],
      statement: statement || known.statement,
      gender: gender ?? known.gender,
      ...{ withdrawn: false, votedOnIn: [] },
    });
  const candidate = { candidateId, personId, name, associationId, statement, gender, nominators };
  return {
    ...election,
    candidates: [
      ...election.candidates,
      { ...candidate, consent: null, withdrawn: false, votedOnIn: [] },
    ],
  };
};

const newlyElected = (candidateId: string, part: Elected['part']): Elected => ({
  candidateId,
  part,
  answer: null,
  calledIn: null,
  left: null,
  replacedBy: null,
});

const changeCandidate = (
  election: Election,
  candidateId: string,
  change: Partial<ElectionCandidate>,
): Election => ({
  ...election,
  candidates: election.candidates.map((one) =>
    one.candidateId === candidateId ? { ...one, ...change } : one,
  ),
});

const changeElected = (
  election: Election,
  candidateId: string,
  change: Partial<Elected>,
): Election => ({
  ...election,
  elected: election.elected.map((one) =>
    one.candidateId === candidateId ? { ...one, ...change } : one,
  ),
});

/** The latest attempt at a round: one that came to nothing stays as it was. */
const changeRound = (
  election: Election,
  { part, round }: Pick<ElectionRound, 'part' | 'round'>,
  change: (round: ElectionRound) => Partial<ElectionRound>,
): Election => {
  const at = election.rounds.findLastIndex((one) => one.part === part && one.round === round);
  return {
    ...election,
    rounds: election.rounds.map((one, i) => (i === at ? { ...one, ...change(one) } : one)),
  };
};

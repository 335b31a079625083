import type { Consent, ElectionPart, StatedGender } from '@klubba/domain/election';
import type { Ask } from '../../meetings/stories/ask.ts';
import { admitAssociation } from '../commands/admit-association.ts';
import { announceRound } from '../commands/announce-round.ts';
import { appointElectionOfficial } from '../commands/appoint-election-official.ts';
import { callElection } from '../commands/call-election.ts';
import { closeNominations } from '../commands/close-nominations.ts';
import { declareElectionResult } from '../commands/declare-election-result.ts';
import { drawElectionLot } from '../commands/draw-election-lot.ts';
import { enterVoters } from '../commands/enter-voters.ts';
import { freezeRegister } from '../commands/freeze-register.ts';
import { nominateCandidate } from '../commands/nominate-candidate.ts';
import { openRound } from '../commands/open-round.ts';
import { recordConsent } from '../commands/record-consent.ts';
import { sealCount } from '../commands/seal-count.ts';
import { settleDouble } from '../commands/settle-double.ts';
import type { AppointOfficialBody, CallElectionBody, SealCountBody } from '../contract.ts';

/** A call as most are: delegates by the party's rule, one sheet for each count, nothing told that need not be. */
export const usualCall: CallElectionBody = {
  title: 'Kongressombud',
  subject: { kind: 'delegates' },
  ...{ seats: 5, substitutes: 5, uncontested: 'acclamation', meetingId: null },
  method: { name: 'v22', marks: null, entered: 'sheets', twice: false },
  ...{ electorate: '', eligibility: '', nominateBy: null, candidateOrder: 'name' },
  ...{ from: null, until: null, reportBy: null, complaintsUntil: null },
};

type Somebody = {
  readonly personId?: string;
  readonly name?: string;
  readonly associationId?: string;
  readonly gender?: StatedGender;
};

type Sheet = {
  readonly votes: Readonly<Record<string, number>>;
  readonly valid: number;
  readonly none?: number;
  readonly blank?: number;
  readonly invalid?: number;
  readonly notVoting?: number;
  readonly placeId?: string;
};

/** Somebody who conducts an election, step by step. Each step is one command. `at` tells when, where it is not now. */
export const holdElection = async (
  ask: Ask,
  call: CallElectionBody,
  at: (step: string) => string | undefined = () => undefined,
) => {
  const { electionId } = await ask(callElection, {}, call);
  const election = { electionId };
  const told = (step: string) => {
    const instant = at(step);
    return instant ? { at: instant } : {};
  };
  const tellers: string[] = [];
  const appoint = async (office: AppointOfficialBody['office'], who: Somebody) => {
    const { personId = null, name = null, associationId = null } = who;
    const body = { office, personId, name, associationId };
    const { officialId } = await ask(appointElectionOfficial, election, body);
    if (office === 'teller') tellers.push(officialId);
    return officialId;
  };
  return {
    electionId,
    tellers,
    appoint,
    admit: async (name: string) =>
      (await ask(admitAssociation, election, { name, organisationId: null })).associationId,
    nominate: async (who: Somebody, consent: Consent | null = 'both') => {
      const { personId = null, name = null, associationId = null, gender = null } = who;
      const body = { personId, name, associationId, by: null, statement: '', gender };
      const { candidateId } = await ask(nominateCandidate, election, {
        ...body,
        ...{ fromFloor: false, ...told('nominate') },
      });
      if (consent)
        await ask(recordConsent, { ...election, candidateId }, { to: consent, how: 'asked' });
      return candidateId;
    },
    close: () => ask(closeNominations, election, told('close')),
    list: (
      names: readonly (string | { readonly personId: string; readonly name: string })[],
      associationId: string | null = null,
    ) =>
      ask(enterVoters, election, {
        associationId,
        voters: names.map((one) =>
          typeof one === 'string' ? { personId: null, name: one } : { ...one },
        ),
        unnamed: 0,
      }),
    settle: (name: string, same: boolean, associationId: string | null, otherId: string | null) =>
      ask(settleDouble, election, { name, same, associationId, otherId }),
    freeze: (fromMeeting = false) => ask(freezeRegister, election, { fromMeeting }),
    open: (part: ElectionPart = 'ordinary') => ask(openRound, election, { part, ...told('open') }),
    seal: (sheet: Sheet, part: ElectionPart = 'ordinary') =>
      ask(sealCount, election, { ...sealing(part, sheet, tellers), ...told('seal') }),
    announce: (part: ElectionPart = 'ordinary') =>
      ask(announceRound, election, { part, ...told('announce') }),
    draw: (order: readonly string[], part: ElectionPart = 'ordinary') =>
      ask(drawElectionLot, election, {
        ...{ part, order: [...order], how: 'Lappar ur en hatt', witnesses: tellers },
        ...told('draw'),
      }),
    declare: (itemId: string) =>
      ask(declareElectionResult, election, { itemId, outside: null, ...told('declare') }),
  };
};

const sealing = (
  part: ElectionPart,
  { votes, valid, none, blank = 0, invalid = 0, notVoting = 0, placeId }: Sheet,
  tellers: readonly string[],
): SealCountBody => ({
  ...{ part, placeId: placeId ?? null, code: null, ballots: null, tellers: [...tellers] },
  sheet: {
    ...{ valid, blank, invalid, notVoting },
    ...(none !== undefined && { none }),
    votes: Object.entries(votes).map(([candidateId, votes]) => ({ candidateId, votes })),
  },
});

import { randomUUID } from 'node:crypto';
import { type ElectionCommand, elections } from '@klubba/domain/election';
import { aggregates, projections } from '../areas.ts';
import { connect } from '../database/database.ts';
import { asNobody } from '../elections/as-nobody.ts';
import { evidenceOf } from '../elections/evidence.ts';
import { execute } from '../store/execute.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { createStore } from '../store/store.ts';
import type { Measure } from './figures.ts';

/** How long it takes to declare an election and give its evidence: 500 voters, 20 candidates, the sheets of two places. */
export const measureElectionDeclare: Measure = async ({ appUrl }) => {
  const db = connect(appUrl);
  const store = createStore({ db, aggregates, projections });
  const organisationId = randomUUID();
  const perform = (electionId: string, commands: readonly ElectionCommand[]) =>
    execute(
      store,
      { organisationId, commandId: randomUUID(), request: null, by: null, at: new Date() },
      async ({ openLog, decide }) => {
        await openLog();
        for (const command of commands) await decide(elections, electionId, command);
      },
    );
  const evidence = (electionId: string) =>
    inOrganisation(db, organisationId, async (tx) => {
      const asking = asNobody(tx, { store, now: () => new Date() }, organisationId);
      const { state: election } = await asking.state(elections, electionId);
      return evidenceOf(asking, electionId, election);
    });
  const taken: number[] = [];
  for (let n = 0; n < 9; n++) {
    const electionId = randomUUID();
    await perform(electionId, upToTheCount(n));
    store.states.clear();
    const started = performance.now();
    await perform(electionId, [declare]);
    JSON.stringify(await evidence(electionId));
    taken.push(performance.now() - started);
  }
  await db.destroy();
  return [
    {
      what: 'Election of 500 voters declared, with its evidence',
      value: taken.sort((a, b) => a - b)[4]!,
      unit: 'ms',
      key: 'electionDeclareMs',
      target: { atMost: 200 },
    },
  ];
};

const at = '2024-02-14T18:00:00.000Z';

const declare: ElectionCommand = {
  ...{ type: 'DeclareResult', meetingId: null, itemId: null, decisionId: null, number: null },
  outside: { document: 'Protokoll', on: '2024-02-14', paragraph: null, vouchedBy: null },
  at,
};

const upToTheCount = (n: number): ElectionCommand[] => {
  const candidates = Array.from({ length: 20 }, () => randomUUID() as string);
  const places = [randomUUID(), randomUUID()] as const;
  const tellers = [randomUUID() as string, randomUUID() as string];
  const sheet = (placeId: string): ElectionCommand => ({
    ...{
      type: 'SealCount',
      part: 'ordinary',
      placeId,
      code: null,
      ballots: null,
      tellers,
      entries: null,
      at,
    },
    sheet: {
      votes: candidates.map((candidateId, i) => ({ candidateId, votes: 240 - 2 * i - n })),
      ...{ valid: 244, blank: 2, invalid: 1, notVoting: 3 },
    },
  });
  return [
    {
      ...{ type: 'CallElection', title: 'Kongressombud', subject: { kind: 'delegates' } },
      ...{ seats: 20, substitutes: 0, uncontested: 'acclamation', meetingId: null },
      method: { name: 'v22', marks: null, entered: 'sheets', twice: false },
      ...{ electorate: '', eligibility: '', nominateBy: null, candidateOrder: 'name' },
      ...{
        from: null,
        until: null,
        reportBy: null,
        complaintsUntil: null,
        ruleSetVersion: 1,
        rulesVersion: 0,
      },
      ...{ papersId: randomUUID(), registerId: randomUUID(), committeeId: randomUUID(), at },
    },
    ...candidates.flatMap((candidateId, i): ElectionCommand[] => [
      {
        ...{ type: 'NominateCandidate', candidateId, personId: null, name: `Namn ${i}` },
        ...{ associationId: null, by: null, statement: '', gender: null, fromFloor: false, at },
      },
      { type: 'RecordConsent', candidateId, to: 'ordinary', how: 'asked' },
    ]),
    ...places.map(
      (placeId, i): ElectionCommand => ({
        ...{ type: 'AddPollingPlace', placeId, name: `Plats ${i}`, opensAt: null, closesAt: null },
      }),
    ),
    ...tellers.map(
      (officialId, i): ElectionCommand => ({
        ...{ type: 'AppointOfficial', officialId, office: 'teller', personId: null },
        ...{ name: `Räknare ${i}`, associationId: null },
      }),
    ),
    { type: 'CloseNominations', ineligible: [], order: [], at },
    {
      ...{ type: 'EnterVoters', associationId: null, unnamed: 0 },
      voters: Array.from({ length: 500 }, (_, i) => ({ personId: null, name: `Medlem ${i}` })),
    },
    { type: 'FreezeRegister', at },
    { type: 'OpenRound', part: 'ordinary', code: 'ABCDE', at },
    ...places.map(sheet),
  ];
};

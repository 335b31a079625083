import { defaultElectionRules } from '@klubba/domain/election';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect } from 'vitest';
import type { ElectionView } from '../../contract.ts';
import type { ElectionPaper } from '../paper.ts';

export const at = '2024-02-14T18:45:00.000Z';
export const haninge = '00000000-0000-4000-8000-00000000a001';

export const candidates = (
  names: readonly string[],
  more: Partial<ElectionView['candidates'][number]> = {},
): ElectionView['candidates'] =>
  names.map((name, i) => ({
    candidateId: `k${i + 1}`,
    personId: null,
    name,
    associationId: i % 2 ? haninge : null,
    statement: '',
    ordinary: true,
    substitute: true,
    withdrawn: false,
    ...more,
  }));

const official = (
  officialId: string,
  office: ElectionView['officials'][number]['office'],
  name: string,
) => ({ officialId, office, name, personId: null, associationId: null, stoodDown: false });

export const ten = [
  ...['Anna Ek', 'Bo Ek', 'Cilla Ek', 'Dag Ek', 'Eva Ek'],
  ...['Frans Ek', 'Gun Holm', 'Hans Holm', 'Ida Sund', 'Jan Sund'],
];

/** Five delegates and five substitutes by two associations; the first round is open. */
export const openElection = (names: readonly string[] = ten): ElectionView => ({
  ...{ electionId: 'e', version: 1, phase: 'voting', title: 'Kongressombud' },
  sees: { nominations: true, register: true, counts: true, result: true },
  may: { conduct: true, prepare: true, register: true, count: true },
  ...{ subject: { kind: 'delegates' }, bodyName: null, seats: 5, substitutes: 5 },
  method: { name: 'v22', marks: null, entered: 'sheets', twice: false },
  ...{
    uncontested: 'acclamation',
    paper: 'ownBallots',
    shares: [],
    minimum: null,
    meetingId: 'm',
    electorate: '',
    eligibility: '',
  },
  ...{ nominateBy: null, candidateOrder: 'name', from: null, until: null, ruleSetVersion: 1 },
  electionRules: {
    ...{ version: 2, name: 'Valordning 2024', elected: 'delegates', effectiveFrom: '2024-01-01' },
    ...{ reference: 'Partistyrelsen, § 8', rules: defaultElectionRules },
  },
  ...{ reportBy: '2024-03-01', complaintsUntil: null, calledAt: at, calledOff: null },
  associations: [
    {
      associationId: haninge,
      name: 'Haninge',
      organisationId: null,
      releasedAt: null,
      answer: null,
    },
  ],
  confirmations: [],
  officials: [
    official('t1', 'teller', 'Siv Malm'),
    official('t2', 'teller', 'Ulf Holm'),
    official('c', 'presidingChair', 'Disa Distrikt'),
  ],
  ...{ pollingPlaces: [], nominees: null, note: null, proposal: null, nominationsClosedAt: at },
  mine: {
    candidateId: null,
    consent: null,
    withdrawn: false,
    votingRight: { entitled: true, reason: null, facts: {} },
  },
  candidates: candidates(names),
  ...{ leftOut: [], lists: null, doubles: null },
  register: { voters: 61, byAssociation: null, at },
  parts: (['ordinary', 'substitutes'] as const).map((part) => ({
    ...{ part, seats: 5, method: 'v22', ballot: 'marks', places: null, count: null },
    candidateIds: names.map((_, i) => `k${i + 1}`),
    next: { kind: 'count', round: 1 },
  })),
  rounds: [
    {
      ...{ part: 'ordinary', round: 1, code: 'K7QPX', seats: 5, voters: 61, openedAt: at },
      candidateIds: names.map((_, i) => `k${i + 1}`),
      ...{ sealed: [], counts: null, ended: null, announcedAt: null, revealing: null },
    },
  ],
  ...{ lots: [], pendingLots: [], acclaimed: [] },
  gender: { before: null, after: null, confirmed: false },
  ...{ result: null, publishedAt: null, elected: [], openSeats: [], nextSubstitute: null },
  ...{ reports: [], attendance: [], complaints: [], destroyed: [], people: [] },
});

export const paperOf = (
  view: ElectionView,
  language: ElectionPaper['language'] = 'sv',
): ElectionPaper => ({
  ...{ view, language, on: '2024-02-14' },
  association: { name: 'Föreningen Örat', example: false, timeZone: 'Europe/Stockholm' },
});

export const pagesOf = async (bytes: Uint8Array | undefined) => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes!)));
  return text.map((page) => page.replace(/\s+/g, ' '));
};
export const textOf = async (bytes: Uint8Array | undefined) => (await pagesOf(bytes)).join(' ');
export const times = (text: string, what: string) => text.split(what).length - 1;

export const long = `Anna-${'Karolina'.repeat(20)} ${'af Ekenstam '.repeat(12)}`;
export const rightToLeft = 'שרה';

type Sheet = Readonly<Record<string, number>>;

const sealed = (sheet: Sheet, [valid, blank, invalid, notVoting]: readonly number[]) => [
  {
    ...{ placeId: null, ballots: null, tellers: ['t1', 't2'], at },
    sheet: {
      votes: Object.entries(sheet).map(([candidateId, votes]) => ({ candidateId, votes })),
      ...{ valid: valid!, blank: blank!, invalid: invalid!, notVoting: notVoting! },
    },
  },
];

/** The same when it is declared: three elected in the first round, two in the second, one substitute by lot and one seat vacant. */
export const declaredElection = (names: readonly string[] = ten): ElectionView => {
  const open = openElection(names);
  const [round] = open.rounds;
  const first = { k1: 45, k2: 38, k3: 33, k4: 25, k5: 24, k6: 22, k7: 20, k8: 15, k9: 10, k10: 8 };
  const place = (candidateId: string, round: number, votes: number) => ({
    candidateId,
    round,
    votes,
  });
  const elected = [place('k1', 1, 45), place('k2', 1, 38), place('k3', 1, 33), place('k5', 2, 31)];
  const substitutes = [place('k6', 1, 40), place('k8', 1, 30)];
  const standing = (part: 'ordinary' | 'substitutes') => (one: (typeof substitutes)[number]) => ({
    ...{ candidateId: one.candidateId, part, answer: 'accepted' as const },
    ...{ calledIn: null, left: null, replacedBy: null },
  });
  return {
    ...open,
    phase: 'declared',
    parts: open.parts.map((one) => ({
      ...one,
      places: one.part === 'ordinary' ? elected : substitutes,
      next: { kind: 'complete' },
      count: { method: 'v22', rounds: [{ round: 1, ballots: { valid: 58 }, needed: 30 }] },
    })),
    rounds: [
      { ...round!, counts: sealed(first, [58, 1, 1, 1]), announcedAt: at },
      {
        ...{ ...round!, round: 2, code: 'M3RTV', seats: 2, announcedAt: at },
        candidateIds: ['k4', 'k5', 'k6', 'k7'],
        counts: sealed({ k4: 20, k5: 31, k6: 24, k7: 22 }, [57, 2, 0, 2]),
      },
      {
        ...{ ...round!, part: 'substitutes', code: 'W8YZA', ended: null },
        candidateIds: ['k6', 'k7', 'k8', 'k9'],
        counts: sealed({ k6: 40, k7: 20, k8: 30, k9: 30 }, [55, 3, 0, 3]),
      },
    ],
    lots: [
      {
        ...{ part: 'substitutes', round: 1, for: 'substitute-order', at },
        ...{ among: ['k8', 'k9'], order: ['k8', 'k9'], kind: 'physical', void: false },
        ...{ how: 'Lappar ur en hatt', witnesses: ['t1', 'c'] },
        ...{ commitment: null, seed: null, nonce: null, words: null },
      },
    ],
    result: {
      ...{ elected, substitutes, vacant: { seats: 1, substitutes: 3 } },
      ...{ meetingId: 'm', itemId: 'i', decisionId: 'd', number: { year: 2024, serial: 7 } },
      ...{ outside: null, at },
    },
    elected: [...elected.map(standing('ordinary')), ...substitutes.map(standing('substitutes'))],
  };
};

export const meeting = { title: 'Ombudsval', place: 'Folkets hus', paragraph: 5 };
export const bundleHash = 'ab12'.repeat(16);

/** Archival, with its language, its structure and every font in it. */
export const tagged = (bytes: Buffer | undefined, language: string) => {
  const source = bytes!.toString('latin1');
  expect(source).toContain(
    '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>',
  );
  expect(source).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
  for (const must of ['/StructTreeRoot', '/OutputIntents', `/Lang (${language})`])
    expect(source).toContain(must);
  expect(times(source, '/Type /FontDescriptor')).toBe(source.split(/\/FontFile[23]/g).length - 1);
};

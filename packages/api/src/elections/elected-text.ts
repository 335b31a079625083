import type { Language } from '@klubba/domain';
import { type Election, type Place, partsOf, standingOf } from '@klubba/domain/election';

/**
 * What a meeting decides at the gavel of an election, as a clause: who is elected, each mentioned by id. People of the association by
 * theirs, others by that of the candidate.
 */
export const electedText = (election: Election, language: Language): string => {
  const words = language === 'sv' ? sv : en;
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const said = (places: readonly Place[]) =>
    list.format(places.map(({ candidateId }) => mentioned(election, candidateId)));
  const parts = partsOf(election).map((part) => standingOf(election, part));
  const [ordinary, substitutes] = parts.map(({ places }) => places);
  const { title } = election;
  const elected = ordinary?.length ? words.elect(said(ordinary), title) : words.nobody(title);
  const vacant = election.seats - (ordinary?.length ?? 0);
  return [
    elected,
    ...(ordinary?.length && vacant > 0 ? [words.vacant(vacant)] : []),
    ...(substitutes?.length ? [words.substitutes(said(substitutes))] : []),
  ].join(', ');
};

const mentioned = ({ listed }: Election, candidateId: string) => {
  const personId = listed.find((one) => one.candidateId === candidateId)?.personId;
  return `@{${personId ?? candidateId}}`;
};

const sv = {
  elect: (names: string, title: string) => `i valet ”${title}” välja ${names}`,
  nobody: (title: string) => `konstatera att ingen valdes i valet ”${title}”`,
  vacant: (count: number) => `lämna ${count} ${count === 1 ? 'plats' : 'platser'} vakanta`,
  substitutes: (names: string) => `och till ersättare, i denna ordning, ${names}`,
};

const en: typeof sv = {
  elect: (names, title) => `to elect ${names} in the election “${title}”`,
  nobody: (title) => `to find that nobody was elected in the election “${title}”`,
  vacant: (count) => `to leave ${count} ${count === 1 ? 'seat' : 'seats'} vacant`,
  substitutes: (names) => `and as substitutes, in this order, ${names}`,
};

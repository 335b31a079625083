import { seesEntry } from '@klubba/domain/election';
import type { CountTask } from './count-task.ts';
import type { EntryDesk, KeptEntries } from './entry-desk.ts';

/** A round of three candidates for two seats and a register of 61, for tests. */
export const taskOf = (other: Partial<CountTask> = {}): CountTask => ({
  ...{ electionId: 'election', part: 'ordinary', round: 1, code: 'KR4X', register: 61, seats: 2 },
  ...{
    marks: 2,
    yesAndNo: false,
    noneOfThese: false,
    wholeBallots: false,
    ranked: false,
    twice: false,
  },
  candidates: ['Anna Ek', 'Bo Ås', 'Cilla Öst'].map((name, at) => ({
    ...{ candidateId: 'abc'[at]!, number: at + 1, name, withdrawn: false },
  })),
  places: [],
  tellers: [
    { officialId: 'one', name: 'Siv', you: true },
    { officialId: 'two', name: 'Mats', you: false },
  ],
  ...other,
});

/** A server's part of entering a count, for those who sit at it: `deskFor('siv')`. */
export const startDesk = () => {
  let kept: KeptEntries = [];
  const stopped = { code: 'no-connection', status: 503, title: '', type: '', errors: [] };
  const state = { isDown: false };
  const deskFor = (personId: string): EntryDesk => {
    const seen = () =>
      kept.map((one) => {
        const all = kept.filter(({ placeId }) => placeId === one.placeId);
        return { ...one, said: seesEntry(personId, one, all) ? one.said : null };
      });
    return {
      load: async () => {
        if (state.isDown) throw new Error('no connection');
        return seen();
      },
      keep: async (entry, { placeId, said }) => {
        if (state.isDown) return { problem: stopped };
        const isThis = (one: KeptEntries[number]) => one.placeId === placeId && one.entry === entry;
        if (said && kept.some((one) => isThis(one) && one.by !== personId))
          return { problem: { ...stopped, status: 422, code: 'entry-of-another' } };
        const others = kept.filter((one) => !isThis(one));
        const written = { placeId, entry, by: personId, name: personId };
        kept = said
          ? [...others, { ...written, isWhole: said.counted !== null, said } as KeptEntries[number]]
          : others;
        kept = kept.toSorted((a, b) => a.entry.localeCompare(b.entry));
        return seen();
      },
    };
  };
  return { deskFor, state, kept: () => kept };
};

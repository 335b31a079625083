import type { CountTask } from './count-task.ts';

/** A round of three candidates for two seats and a register of 61, for tests. */
export const taskOf = (other: Partial<CountTask> = {}): CountTask => ({
  ...{ electionId: 'election', part: 'ordinary', round: 1, code: 'KR4X', register: 61, seats: 2 },
  ...{ marks: 2, yesAndNo: false, wholeBallots: false, ranked: false, twice: false },
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

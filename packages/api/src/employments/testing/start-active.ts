import { startEmployment } from './start-employment.ts';

/** Somebody who signs in is employed since 1 March 2024, with notice within the term, and was not the only one who applied. It is the day after. */
export const startActive = async (name = 'Ada Lund', applied = 'Kan bokföring') => {
  const started = await startEmployment();
  const { post, decided, as, now } = started;
  const own = await as('member');
  const { path, contract, employmentId } = await decided({ noticeWithinTerm: true });
  await post(`${path}/recruitment`, { bodyId: null, note: '', on: '2024-02-21' });
  const on = '2024-02-22';
  await post(`${path}/applications`, { personId: own.personId, name, note: applied, on });
  await post(`${path}/applications`, {
    ...{ personId: null, name: 'Någon Annan', note: 'Ringde två gånger', on },
  });
  await post(`${path}/contracts`, { ...contract, personId: own.personId, name });
  await post(`${path}/start`, { on: '2024-03-01' });
  now('2024-03-02T10:00:00Z');
  return { ...started, own, path, employmentId };
};

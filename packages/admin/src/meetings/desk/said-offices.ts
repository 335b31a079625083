import type { MeetingOffice } from '@klubba/domain';
import { isOfBody } from '@klubba/domain/meeting';

/** The officers of a meeting that an item's title asks for: "Val av två justerare, tillika rösträknare". None where it does not say which. */
export const saidOffices = (title: string): readonly MeetingOffice[] => {
  const words = title.toLowerCase();
  return offices.filter(([said]) => said.test(words)).map(([, office]) => office);
};

/** Whether those who verify are taken to count votes as well: where the title says so, or says neither and the members meet. */
export const tellersToo = (title: string, kind: string) =>
  /rösträkn|teller/i.test(title) ||
  (!saidOffices(title).includes('verifier') && !isOfBody({ kind }));

const offices: readonly (readonly [RegExp, MeetingOffice])[] = [
  [/(?<!vice )(?<!vice mötes)(?<!vice-)(mötes)?ordförande|(?<!vice )(?<!vice-)\bchair\b/, 'chair'],
  [/vice (mötes)?ordförande|vice[- ]chair/, 'viceChair'],
  [/sekreterare|secretary/, 'secretary'],
  [/juster(are|ings)|verifier/, 'verifier'],
];

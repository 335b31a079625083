import type { MeetingOffice } from '@klubba/domain';

/** The officers of a meeting that an item's title asks for: "Val av två justerare, tillika rösträknare". None where it does not say which. */
export const saidOffices = (title: string): readonly MeetingOffice[] => {
  const words = title.toLowerCase();
  return offices.filter(([said]) => said.test(words)).map(([, office]) => office);
};

const offices: readonly (readonly [RegExp, MeetingOffice])[] = [
  [/(?<!vice )(?<!vice mötes)(?<!vice-)(mötes)?ordförande|(?<!vice )(?<!vice-)\bchair\b/, 'chair'],
  [/vice (mötes)?ordförande|vice[- ]chair/, 'viceChair'],
  [/sekreterare|secretary/, 'secretary'],
  [/juster(are|ings)|verifier/, 'verifier'],
];

import type { BodyKind, OfficeRole } from '@klubba/domain';

type Guess = { readonly role: OfficeRole; readonly body: BodyKind; readonly seats: number };

/** What an item's title says is elected under it: "Val av två revisorer". Nothing where it does not say. */
export const guessOffice = (title: string): Guess | undefined => {
  const words = title.toLowerCase();
  const found = offices.find(([said]) => said.test(words));
  if (!found) return undefined;
  const [, role, body] = found;
  return { role, body, seats: seatsIn(words) ?? 1 };
};

/** The first that fits: the longer words stand before those they hold. */
const offices: readonly (readonly [RegExp, OfficeRole, BodyKind])[] = [
  [/valberedning|nominating committee/, 'member', 'nominatingCommittee'],
  [/revisorssuppleant|substitute auditor/, 'substituteAuditor', 'board'],
  [/revisor|auditor/, 'auditor', 'board'],
  [/vice ordförande|vice chair/, 'viceChair', 'board'],
  [/ordförande|chair/, 'chair', 'board'],
  [/kassör|treasurer/, 'treasurer', 'board'],
  [/sekreterare|secretary/, 'secretary', 'board'],
  [/suppleant|ersättare|substitute/, 'substitute', 'board'],
  [/styrelse|ledamot|ledamöter|board/, 'member', 'board'],
];

const numbers = [
  ...['en|ett|one', 'två|two', 'tre|three', 'fyra|four', 'fem|five', 'sex|six', 'sju|seven'],
  ...['åtta|eight', 'nio|nine', 'tio|ten'],
].map((said) => new RegExp(`(^|\\s)(${said})(\\s|$)`));

const seatsIn = (words: string) => {
  const figures = /(^|\s)(\d{1,2})(\s|$)/.exec(words)?.[2];
  if (figures) return Number(figures);
  const index = numbers.findIndex((said) => said.test(words));
  return index < 0 ? undefined : index + 1;
};

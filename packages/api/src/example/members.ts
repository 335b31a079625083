import type { OfficeRole, Role } from '@klubba/domain';
import type { BodyKey } from './association.ts';

type Office = readonly [body: BodyKey, role: OfficeRole, title?: string];

type Known = {
  readonly key: string;
  readonly name: string;
  readonly offices?: readonly Office[];
  /** Those with roles can sign in; `shown` is how the start lists them. */
  readonly signsIn?: { readonly shown: string; readonly roles: readonly Role[] };
  readonly isMember?: false;
};

/** Those who do something in the example. All of them are invented. */
export const known = [
  {
    key: 'chair',
    name: 'Dagny Rosenkvist',
    offices: [['board', 'chair']],
    signsIn: { shown: 'ordförande', roles: ['chair', 'board'] },
  },
  {
    key: 'secretary',
    name: 'Jon Hedlund',
    offices: [['board', 'secretary']],
    signsIn: { shown: 'sekreterare', roles: ['secretary'] },
  },
  {
    key: 'treasurer',
    name: 'Frida Nyqvist',
    offices: [['board', 'treasurer']],
    signsIn: { shown: 'styrelse', roles: ['board'] },
  },
  {
    key: 'firstVerifier',
    name: 'Siv Aronsson',
    signsIn: { shown: 'justerare', roles: ['verifier', 'member'] },
  },
  {
    key: 'secondVerifier',
    name: 'Mats Öberg',
    signsIn: { shown: 'justerare', roles: ['verifier', 'member'] },
  },
  {
    key: 'auditor',
    name: 'Nadia Haddad',
    offices: [['audit', 'auditor']],
    signsIn: { shown: 'revisor', roles: ['auditor', 'member'] },
  },
  {
    key: 'member',
    name: 'Ville Kaukonen',
    signsIn: { shown: 'medlem', roles: ['member'] },
  },
  { key: 'samir', name: 'Samir Azizi', offices: [['board', 'member']] },
  {
    key: 'elin',
    name: 'Elin Åkerblom',
    offices: [
      ['board', 'member'],
      ['conferenceGroup', 'convener'],
    ],
  },
  {
    key: 'roza',
    name: 'Roza Demirel',
    offices: [
      ['board', 'member'],
      ['socialMediaGroup', 'convener'],
    ],
  },
  { key: 'tomas', name: 'Tomas Falkenmark', offices: [['board', 'substitute']] },
  {
    key: 'leila',
    name: 'Leila Moradian',
    offices: [
      ['office', 'groupLeader', 'Oppositionsråd och gruppledare'],
      ['councilGroup', 'groupLeader'],
      ['municipalGroup', 'convener'],
    ],
  },
  // Paid staff; not a member, so without a vote.
  {
    key: 'staff',
    name: 'Oskar Thelinius',
    offices: [['office', 'politicalSecretary']],
    isMember: false,
  },
  { key: 'gun', name: 'Gun Ahlström', offices: [['conferenceGroup', 'member']] },
  { key: 'petra', name: 'Petra Lindroos', offices: [['councilGroup', 'member']] },
  {
    key: 'yusuf',
    name: 'Yusuf Warfaa',
    offices: [
      ['councilGroup', 'substitute'],
      ['municipalGroup', 'member'],
    ],
  },
  { key: 'hanna', name: 'Hanna Söderbom', offices: [['editors', 'convener']] },
  { key: 'ingvar', name: 'Ingvar Brodd', offices: [['nominatingCommittee', 'convener']] },
  { key: 'maria', name: 'Maria Castillo Ek', offices: [['nominatingCommittee', 'member']] },
  { key: 'stig', name: 'Stig Ödman', offices: [['audit', 'auditor']] },
] as const satisfies readonly Known[];

export type PersonKey = (typeof known)[number]['key'];

/** Members with voting right who hold nothing. */
export const others = [
  ...['Aino Leppänen', 'Ali Rezaian', 'Anders Kvist', 'Berit Sundelöf', 'Carlos Fuenzalida'],
  ...['Ebba Granath', 'Fatima El Khouri', 'Göran Häll', 'Ida Norrby', 'Jelena Marković'],
  ...['Kerstin Ryd', 'Lars-Åke Grip', 'Mira Saarela', 'Nils Tegelberg', 'Åsa Blidman'],
];

/** And those who have none, each for a reason of their own. */
export const without = {
  justJoined: 'Alva Strand',
  joinsNextMonth: 'Björn Eklöv',
  feeUnpaid: ['Per Ljungh', 'Vera Ström'],
  moved: 'Kalle Österman',
};

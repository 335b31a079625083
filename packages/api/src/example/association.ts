import type { BodyKind } from '@klubba/domain';

/** The seed of the example: a real association's name, with invented people and meetings. Marked as an example wherever it shows. */
export const association = {
  name: 'Vänsterpartiet Huddinge',
  organisationNumber: null,
  seat: 'Huddinge',
  timeZone: 'Europe/Stockholm',
  language: 'sv',
  example: true,
} as const;

type Body = {
  readonly key: string;
  readonly kind: BodyKind;
  readonly name: string;
  readonly mandate: string;
  readonly targetSize: number | null;
};

/** The bodies that the association's activity plan for 2024 speaks of, retold. */
export const bodies = [
  {
    key: 'annualMeeting',
    kind: 'annualMeeting',
    name: 'Årsmötet',
    mandate:
      'Föreningens högsta organ. Väljer styrelse, revisorer och valberedning, prövar ansvarsfriheten och antar verksamhetsplanen.',
    targetSize: null,
  },
  {
    key: 'memberMeeting',
    kind: 'memberMeeting',
    name: 'Medlemsmötet',
    mandate:
      'Alla medlemmar som deltar. Samlas en gång i månaden, ibland med inbjudna gäster, och tar de större besluten mellan årsmötena. Bara medlemsmötet eller årsmötet kan besluta om att anställa.',
    targetSize: null,
  },
  {
    key: 'board',
    kind: 'board',
    name: 'Styrelsen',
    mandate:
      'Väljs av årsmötet. Leder föreningen, bereder medlemsmötets ärenden och ansvarar för att årshjulet hålls aktuellt.',
    targetSize: 7,
  },
  {
    key: 'office',
    kind: 'office',
    name: 'Kansliet',
    mandate:
      'Oppositionsråd, tillika gruppledare, och politiska sekreterare. Stöder det politiska arbetet i kommunen.',
    targetSize: null,
  },
  {
    key: 'municipalGroup',
    kind: 'municipalGroup',
    name: 'Kommungruppen',
    mandate:
      'De som är valda till nämnder, bolag och styrelser. Ansvarar för det parlamentariska arbetet, utvecklar politiken och driver på och följer upp de reformer som har förhandlats fram för mandatperioden.',
    targetSize: null,
  },
  {
    key: 'councilGroup',
    kind: 'councilGroup',
    name: 'Kommunfullmäktigegruppen',
    mandate: 'Föreningens ledamöter och ersättare i kommunfullmäktige.',
    targetSize: null,
  },
  {
    key: 'conferenceGroup',
    kind: 'workingGroup',
    name: 'Planeringsgruppen för Syningekonferensen',
    mandate:
      'Planerar, genomför och utvärderar Södertörnsföreningarnas konferens på Syninge: inbjudningar, program, gäster och kontakten med kursgården.',
    targetSize: 2,
  },
  {
    key: 'socialMediaGroup',
    kind: 'workingGroup',
    name: 'Sociala medier-gruppen',
    mandate:
      'Gör föreningens aktiviteter synliga. Uppdraget tas fram tillsammans med styrelse och kansli och redovisas för medlemsmötet.',
    targetSize: 5,
  },
  {
    key: 'editors',
    kind: 'workingGroup',
    name: 'Redaktionsgruppen',
    mandate:
      'Ger ut två nummer om året av tidningen Vänstern i Huddinge, och hjälper styrelse och kansli med texter.',
    targetSize: 4,
  },
  {
    key: 'nominatingCommittee',
    kind: 'nominatingCommittee',
    name: 'Valberedningen',
    mandate: 'Förbereder årsmötets och medlemsmötets val.',
    targetSize: 3,
  },
  {
    key: 'audit',
    kind: 'audit',
    name: 'Revisorerna',
    mandate: 'Granskar föreningens räkenskaper och förvaltning och avger revisionsberättelse.',
    targetSize: 2,
  },
] as const satisfies readonly Body[];

export type BodyKey = (typeof bodies)[number]['key'];

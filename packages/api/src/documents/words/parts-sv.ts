import type { SignedBy } from '@klubba/domain';

const ways: Record<SignedBy, string> = {
  password: 'med eget konto och lösenord',
  passkey: 'med eget konto och lösennyckel',
  link: 'genom engångslänk',
  pen: 'med penna',
};

/** What of the minutes is signed on its own, and how it was signed, in Swedish. */
export const partsSv = {
  supplement: (number: number) => `Tillägg ${number} till protokoll`,
  supplementTitle: (number: number) => `Tillägg ${number}`,
  bySupplement: (number: number) => `Rättat genom tillägg ${number} till protokollet.`,
  written: 'I protokollet står',
  right: 'Rätt är',
  reason: 'Skäl',
  nothingThere: 'Det saknas.',
  unknown: 'Det är inte känt.',
  about: 'omkring',
  came: (names: string) => `${names} kom`,
  left: (names: string) => `${names} gick`,
  minutes: 'Hör till',
  minutesOf: (title: string, day: string) => `${title}, ${day}`,
  minutesHash: 'Protokollets SHA-256',
  putRightBy: 'Rättat av',
  supplementFootnote:
    'Protokollet står kvar som det justerades. Var och en justerar detta tillägg för sig, över dess exakta innehåll. Underskrifterna finns i föreningens logg.',
  paragraph: (cited: string) => `Protokoll, ${cited}`,
  atOnce: 'Justering',
  atOnceIs: 'Paragrafen justeras omedelbart, före resten av protokollet',
  atOnceFootnote:
    'Var och en justerar paragrafen för sig, över detta dokuments exakta innehåll. Underskrifterna finns i föreningens logg. Protokollet som helhet återger paragrafen oförändrad.',
  verifiedAtOnce: (on: string, by: string) => `Paragrafen justerades omedelbart ${on} av ${by}.`,
  extractVerified: (on: string, by: string) => `Omedelbart, ${on} av ${by}`,
  proof: 'Bevis om justering',
  proofOf: 'Gäller',
  whole: 'Protokollet i sin helhet',
  some: (cited: string) => `Protokollet i utdrag, ${cited}`,
  signedOn: (day: string, clock: string, how: string) => `${day} ${clock}, ${how}`,
  byPen: (day: string, attested: string) => `${day}, med penna, intygat av ${attested}`,
  how: (method: SignedBy, by: string | null) =>
    by && method === 'link' ? `${ways.link} från ${by}` : ways[method],
  proofFootnote: (on: string) =>
    `Uppgifterna om vem som skrev under, när och hur är hämtade ur föreningens logg ${on}.`,
  check: 'Så kontrolleras det',
  checks: (record: string, document: string, address: string) => [
    `Protokollsdata har SHA-256 ${record}.`,
    `Det undertecknade dokumentet (PDF) har SHA-256 ${document}.`,
    `Be föreningen om det undertecknade dokumentet. Om det är äkta får man veta utan konto, och utan att filen skickas: ${address}`,
    'Eller räkna ut dess SHA-256, till exempel med ”sha256sum protokoll.pdf” eller ”certutil -hashfile protokoll.pdf SHA256”.',
    'Är talet detsamma som här, är dokumentet det som skrevs under, till sista tecknet. Protokollsdata står också i dokumentets fot, och där man skrev under.',
    'Varje underskrift är en händelse i föreningens logg, med dokumentets SHA-256. Loggen kan läsas av föreningens revisor.',
  ],
  corrected: (number: number, cited: string, on: string, by: string, hash: string) =>
    `Tillägg ${number} (${cited}) justerades ${on} av ${by}. Det har SHA-256 ${hash}.`,
  supplements: 'Tillägg till protokollet',
};

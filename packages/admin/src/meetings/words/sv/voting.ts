/** Votes of every kind, rounds among options, and corrections of them. */
export const voting = {
  'event.VoteDecidedNothing': 'En omröstning beslutade inget',
  'event.RoundHeld': 'En omgång mellan alternativ hölls',
  'refused.stricter-vote-demanded':
    'En strängare omröstning är begärd. Håll den: det går inte tillbaka till en enklare.',
  'refused.nobody-voted':
    'Ingen röstade för eller mot, så inget är beslutat. Anteckna omröstningen som den var med ”Räkna röster”, eller ställ frågan igen.',
  'refused.minority-too-large':
    '{minority} av {register} är ingen minoritet. Räkna rösterna i stället.',
  'refused.voted-twice': 'Någon står två gånger i uppropet. Ta bort den ena rösten.',
  'refused.two-tellers-count':
    'Sedlar räknas av två. Ange två rösträknare, eller ingen om det inte är känt.',
  'refused.options-not-to-choose-between':
    'Alternativen står inte mot varandra under ärendet. Lägg dem som motyrkanden till samma förslag.',
  'refused.options-miscounted': 'Omgången gäller {needed} alternativ. Ange röster för dem alla.',
  'refused.another-order-begun':
    'Omgångarna har börjat på ett annat sätt. Fortsätt i samma ordning.',
  'refused.only-ballots-are-blank':
    'Blanka och ogiltiga finns bara på sedlar. Välj sluten omröstning, eller låt rutorna vara 0.',
  'refused.cannot-go-together':
    'De sista har tillsammans inte färre röster än nästa. Välj vem som utgår, eller lotta.',
  'refused.not-among-the-tied':
    'Alternativet har inte samma röstetal som de sista. Välj ett av dem.',
  'refused.round-stands':
    'En avgjord omgång rättas inte här. Skriv vad som var fel som anteckning under ärendet.',
  'refused.correction-decides-nothing':
    'Med de rösterna beslutades inget. En rättelse gäller vad mötet beslutade: ange de röster som fälldes.',
  'refused.see-what-hangs-on-it': {
    one: '{count} yrkande hänger på utfallet. Se vad som följer med, och rätta sedan.',
    other: '{count} yrkanden hänger på utfallet. Se vad som följer med, och rätta sedan.',
  },
  'method.found': 'ordföranden fann majoriteten utan rösträkning',
  'method.not-found': 'ordföranden fann inte majoriteten, utan rösträkning',
  'method.trial': 'med försöksvotering',
  'method.trial-minority': 'med försöksvotering; minoriteten räknades till {minority}',
  'method.figures': '{for} ja mot {against} nej',
  'method.abstained': '{count} avstod',
  'method.blank': { one: '{count} blank', other: '{count} blanka' },
  'method.invalid': { one: '{count} ogiltig', other: '{count} ogiltiga' },
  'method.not-voting': '{count} röstade inte',
  'method.roll-call': 'med namnupprop: {figures}',
  'method.ballots': 'med slutna sedlar: {figures}',
  'method.hands': 'med {figures}',
  'method.rounds': {
    one: 'genom omröstning mellan alternativen, {votes} av {cast}',
    other: 'genom omröstning mellan alternativen i {count} omgångar, {votes} av {cast} i den sista',
  },
  'method.most-votes': 'med flest röster av alternativen, {votes} av {cast}',
  'method.lot-alone': 'lotten avgjorde ({method})',
  'log.nothing-decided': 'Omröstning utan beslut: {figures}.',
  'log.round': 'Omröstning mellan alternativen: {votes}. {out} utgick.',
  'log.demanded.countedVote': 'Rösträkning begärdes.',
  'log.demanded.rollCall': 'Namnupprop begärdes.',
  'log.demanded.secretBallot': 'Sluten omröstning begärdes.',
  'roll.for': 'Ja',
  'roll.against': 'Nej',
  'roll.abstained': 'Avstår',
};

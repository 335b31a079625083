/** Why a rule of the election said no, and the way on. */
export const refusals = {
  'refused.no-answer-yet':
    'Föreningen har inte svarat. Den svarar under Val hos sig. Tills dess deltar den som du har angett den.',
  'refused.double-is-theirs': 'De två föreningarna svarar själva hos sig. Hämta deras svar.',
  'refused.no-list-sent':
    'Det finns ingen lista från föreningen. Den skickar sin under Val hos sig, eller så skriver du in den.',
  'refused.joint-election-not-joined':
    'Föreningen har inte svarat att den deltar. Svara först, och skicka listan sedan.',
  'refused.may-not-vote-on-the-day': {
    one: '{count} av dem får inte rösta den dagen. Läs in sidan på nytt och välj bland dem som står där.',
    other:
      '{count} av dem får inte rösta den dagen. Läs in sidan på nytt och välj bland dem som står där.',
  },
  'refused.election-of-another-host':
    'Valet med det numret finns redan i er logg, hos en annan förening. Be värden utlysa det på nytt.',
  'refused.joint-result-recorded': 'Resultatet är redan hämtat. Det står i listan över val.',
  'refused.election-at-no-meeting':
    'Valet hör inte till något möte. Ange mötet i utlysningen, eller fastställ resultatet med ett dokument.',
  'refused.acclamation-not-allowed':
    'Valet är utlyst med ja och nej för varje kandidat. Öppna en valomgång i stället.',
  'refused.already-elected':
    'Kandidaten är redan vald och kan inte dra sig ur. När resultatet är fastställt kan den valda tacka nej.',
  'refused.already-nominated':
    'Personen är redan nominerad av den som du angav. Ange en annan som nominerar.',
  'refused.already-voted-on':
    'En röstning om kandidaten räknas just nu. Vänta tills omgången är räknad, eller avsluta den först.',
  'refused.association-is-the-host':
    'Det är värdföreningen själv, som redan är med i valet. Ange en annan förening.',
  'refused.association-already-admitted': 'Föreningen deltar redan.',
  'refused.association-not-admitted':
    'Föreningen deltar inte i valet. Lägg till den bland de deltagande föreningarna först.',
  'refused.ballot-asked-for':
    'Någon har begärt sluten omröstning. Öppna en valomgång med valsedlar i stället.',
  'refused.ballot-not-valid':
    'Minst en av de inmatade valsedlarna är ogiltig. Ta bort den och räkna den som ogiltig.',
  'refused.ballots-differ-from-sheet':
    'De inmatade valsedlarna är {ballots} men protokollet säger {valid} giltiga. Räkna om och rätta den av dem som är fel.',
  'refused.entries-differ': {
    one: 'Räkningarna skiljer sig på en rad. Räkna om den och rätta den som är fel.',
    other: 'Räkningarna skiljer sig på {count} rader. Räkna om dem och rätta dem som är fel.',
  },
  'refused.entry-of-another':
    'Någon annan för in den räkningen. Vänta på den, eller börja om den här.',
  'refused.envelopes-differ-from-ballots':
    '{opened} kuvert öppnades men valsedlarna är {ballots}. Räkna kuverten och valsedlarna igen.',
  'refused.fixed-by-the-ballot':
    'Det här står på valsedeln. Öppna nomineringen igen för att ändra det, om ingen har röstat; annars kan valet ställas in.',
  'refused.ballots-have-begun':
    'Röstningen har börjat. Det kan inte ändras nu; ställ i stället in valet och utlys det på nytt.',
  'refused.before-the-seat-was-open': 'Platsen blev ledig {on}. Ange den dagen eller en senare.',
  'refused.blank-ballot-listed':
    'En blank valsedel står bland de giltiga. Ta bort den och räkna den som blank.',
  'refused.candidate-twice': 'En kandidat står två gånger i protokollet. Behåll en rad.',
  'refused.candidate-withdrawn':
    'En kandidat som har dragit sig ur kan inte få röster. Sätt noll på den raden.',
  'refused.closes-before-it-opens':
    'Röstningslokalen stänger innan den öppnar. Ange en senare tid.',
  'refused.code-used':
    'Koden är redan använd i en annan omgång. Öppna omgången en gång till, så får den en ny.',
  'refused.complaint-not-lodged': 'Överklagandet finns inte. Anteckna det först.',
  'refused.complaint-open':
    'Ett överklagande är inte avgjort. Avgör det innan handlingarna förstörs.',
  'refused.complaint-settled': 'Överklagandet är redan avgjort.',
  'refused.complaints-possible':
    'Valet kan överklagas till och med {until}. Handlingarna får förstöras dagen efter.',
  'refused.count-already-sealed':
    'Protokollet från den lokalen är redan förseglat. Är det fel, avsluta omgången och rösta om.',
  'refused.decision-or-document':
    'Ange antingen punkten på mötet där resultatet fastställs, eller vem utanför mötet som gjorde det. Inte båda.',
  'refused.doubles-not-settled':
    '{name} står kanske i två föreningars listor. Avgör det först, så röstar ingen två gånger.',
  'refused.election-already-called': 'Valet är redan utlyst. Ändra det i stället.',
  'refused.election-called-off': 'Valet är inställt. Utlys ett nytt.',
  'refused.election-not-called': 'Valet är inte utlyst än.',
  'refused.election-under-way':
    'Valet ”{title}” till samma platser pågår redan. Fortsätt med det, eller ställ in det först.',
  'refused.ends-before-it-begins': 'Mandatperioden slutar innan den börjar. Ange en senare dag.',
  'refused.fewer-marks-than-ballots':
    'Rösterna är {votes} men de giltiga valsedlarna {valid}. En giltig valsedel har minst ett kryss: räkna om, eller räkna de tomma som blanka.',
  'refused.lot-already-begun': 'Lottningen har redan börjat. Öppna den i stället.',
  'refused.lot-does-not-open':
    'Lottningens frö går inte att läsa. Dra lott med lappar eller slant i stället.',
  'refused.lot-missing': 'Lika röstetal väntar på en lottning. Dra lott först.',
  'refused.lot-not-begun': 'Lottningen är inte påbörjad. Börja den först.',
  'refused.method-gives-no-order':
    'Schulzemetoden ger ingen ordning mellan ersättare. Välj noll ersättare, eller en annan metod.',
  'refused.method-needs-ballots':
    'Metoden räknar hela valsedlar. Välj att mata in hela valsedlar, eller en annan metod.',
  'refused.method-keeps-no-places':
    'Med den metoden kan platser inte hållas för en förening eller grupp. Välj partiets regel eller flest röster, eller låt platserna vara gemensamma.',
  'refused.minimum-exceeds-places':
    'Minst {least} skulle väljas men platserna är {places}. Ange högst {places}.',
  'refused.more-candidates-than-own-seats':
    'En förening har {candidates} kandidater till sina {seats} platser. Då krävs omröstning: öppna en valomgång.',
  'refused.no-seats-without-it':
    'Föreningen har alla {seats} platserna, så utan den finns inget att välja. Ställ in valet, eller ändra antalet platser i utlysningen först.',
  'refused.one-quota-at-a-time':
    'Ett minsta antal av ett kön kan inte hållas tillsammans med fasta platser för föreningar: vem som ska stå tillbaka är inte bestämt. Välj det ena, eller låt varje förening välja i ett eget val.',
  'refused.places-of-nobody':
    'Alla föreningar har fasta platser, men {places} av platserna tillhör ingen. Ge dem till en förening, eller låt någon förening vara utan fast antal, i utlysningen.',
  'refused.shares-exceed-places':
    'Föreningarnas fasta platser är {given} tillsammans men platserna är {places}. Minska någons antal, eller utlys fler platser.',
  'refused.method-has-no-two-parts':
    'Metoden läser varje valsedel som en helhet. Välj egna valsedlar, eller en annan metod.',
  'refused.two-parts-keep-no-minimum':
    'På en valsedel med två delar kan ingen lägsta andel gälla ersättarna. Välj egna valsedlar, eller ta bort den lägsta andelen.',
  'refused.more-candidates-than-seats':
    'Kandidaterna är {candidates} och platserna {seats}. Då krävs omröstning: öppna en valomgång.',
  'refused.more-marks-than-possible':
    'Rösterna är {votes} men kan vara högst {most}. Räkna om, eller räkna valsedlar med för många kryss som ogiltiga.',
  'refused.more-none-than-ballots':
    '{none} valsedlar säger ingen av dessa, men bara {valid} är giltiga.',
  'refused.more-votes-than-ballots':
    'En kandidat har {votes} röster men de giltiga valsedlarna är {valid}. Räkna om.',
  'refused.name-or-person':
    'Välj en person ur registret eller skriv ett namn. En av dem, inte båda.',
  'refused.no-consent': 'Kandidaten har inte tackat ja till det. Anteckna svaret först.',
  'refused.no-double': 'Det finns ingen möjlig dubblett med det namnet. Läs in sidan på nytt.',
  'refused.no-longer-elected': 'Personen har redan lämnat uppdraget.',
  'refused.no-round-open': 'Ingen valomgång är öppen. Öppna en först.',
  'refused.no-seat-open':
    'Ingen plats är ledig. En ersättare kallas in när någon ordinarie har lämnat.',
  'refused.no-substitute-left':
    'Det finns ingen ersättare kvar. Platsen är vakant, eller fylls genom fyllnadsval: utlys ett nytt val.',
  'refused.no-voters':
    'Röstlängden är tom. Skriv in vilka som får rösta, eller ta mötets röstlängd.',
  'refused.nominations-closed':
    'Nomineringen är avslutad. Öppna den igen först, om ingen har röstat.',
  'refused.nominations-not-closed': 'Nomineringen pågår. Avsluta den först.',
  'refused.none-not-on-ballot':
    'Valsedlarna i den här omgången har inte ”ingen av dessa”. Läs in sidan på nytt.',
  'refused.not-a-teller':
    'En av dem som skriver under är inte rösträknare. Utse rösträknaren först.',
  'refused.not-all-counted': 'Allt är inte räknat än. Gör klart omgångar och lottningar först.',
  'refused.not-counted-yet':
    'Omgången är inte färdigräknad. Resultatet kan meddelas när den sista lokalen har förseglat sitt protokoll.',
  'refused.not-elected': 'Personen är inte vald i det här valet.',
  'refused.not-in-the-lot': 'Lotten gäller andra kandidater. Ordna just dem som har lika röstetal.',
  'refused.not-nominated': 'Personen är inte nominerad, eller har dragit sig ur. Nominera först.',
  'refused.not-on-ballot':
    'En av kandidaterna står inte på valsedeln i den här omgången. Ta bort raden.',
  'refused.nothing-left-to-elect':
    'Alla platser är avgjorda. Fortsätt med att fastställa resultatet.',
  'refused.official-already-appointed': 'Personen har redan det uppdraget i valet.',
  'refused.official-not-appointed': 'Personen har inte det uppdraget i valet. Utse personen först.',
  'refused.order-by-lot-missing':
    'Ordningen på valsedeln ska lottas, men lotten saknar en kandidat. Försök igen.',
  'refused.order-missing': 'Ersättarna behöver en ordning. Säg hur den bestämdes och ordna alla.',
  'refused.ordinary-first': 'De ordinarie platserna väljs först. Gör klart dem.',
  'refused.paper-of-another-round':
    'Valsedlarna hör till en annan omgång. På den här omgångens står {code}.',
  'refused.place-already-added': 'Röstningslokalen finns redan.',
  'refused.place-not-there': 'Röstningslokalen finns inte i valet. Läs in sidan på nytt.',
  'refused.place-stands':
    'Röstningen har börjat, så {place} är kvar i valet. Om ingen röstar där: försegla ett protokoll med nollor för lokalen.',
  'refused.place-unknown': 'Välj den röstningslokal som protokollet kommer från.',
  'refused.places-above-register':
    '{place} och de platser som redan har förseglat blir tillsammans {difference} fler än röstlängdens {register}. Kontrollera giltiga, blanka, ogiltiga och de som inte röstade för {place}; stämmer de finns felet på en annan plats.',
  'refused.places-below-register':
    '{place} är den sista platsen, och alla platser blir tillsammans {difference} färre än röstlängdens {register}. Kontrollera giltiga, blanka, ogiltiga och de som inte röstade för {place}; stämmer de finns felet på en annan plats.',
  'refused.pre-nominations-closed':
    'Förhandsnomineringen stängde {nominateBy}. På mötet kan personen nomineras från golvet.',
  'refused.proposed-twice': 'Någon står två gånger i förslaget. Behåll en plats för var och en.',
  'refused.register-not-frozen': 'Röstlängden är inte fastställd. Fastställ den först.',
  'refused.result-already-declared': 'Resultatet är fastställt och valet kan inte ändras längre.',
  'refused.result-annulled': 'Resultatet är upphävt. Utlys valet på nytt.',
  'refused.result-not-declared': 'Resultatet är inte fastställt än. Fastställ det först.',
  'refused.round-open': 'En valomgång är öppen. Räkna den färdigt eller avsluta den först.',
  'refused.round-two-needs-ballots': 'Den andra valomgången avgörs med valsedlar. Öppna omgången.',
  'refused.same-teller-twice':
    'Samma rösträknare skriver under två gånger. Det ska vara två olika.',
  'refused.second-entry-missing':
    'Valet kräver två räkningar, oberoende av varandra. För in båda och lämna över dem först.',
  'refused.sum-differs-from-register':
    'Giltiga, blanka, ogiltiga och de som inte röstade blir {sum}, men röstlängden har {register}. Räkna om eller rätta hur många som inte röstade.',
  'refused.too-few-drawn': 'Lotten ska ordna minst {places}. Ordna fler.',
  'refused.two-tellers-sign':
    'Två rösträknare skriver under protokollet. Välj båda, eller utse en till.',
  'refused.unknown-candidate': 'En kandidat i protokollet är okänd. Läs in sidan på nytt.',
  'refused.voter-twice': '{name} står två gånger i samma lista. Ta bort den ena.',
  'refused.votes-beside-ballots':
    'Hela valsedlar är inmatade, så röster per namn ska inte stå bredvid. Töm dem.',
  'refused.votes-beside-none':
    'Någon har {votes} röster, men {none} av de {valid} giltiga valsedlarna säger ingen av dessa. Räkna om, eller räkna valsedlar med båda som ogiltiga.',
  'refused.votes-missing': 'Röster saknas för {count} kandidater. Skriv 0 där ingen fick någon.',
  'refused.votes-negative': 'Ett röstetal är inget helt tal från noll och uppåt. Rätta det.',
  'refused.link-already-used':
    'Länken är redan använd. Be den som skickade den om en ny, om svaret ska ändras.',
  'refused.reason-missing': 'Skriv vad som är fel.',
  'refused.result-already-confirmed': 'Föreningen har redan bekräftat resultatet.',
} as const;

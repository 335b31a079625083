/** Why a rule of the meeting said no, and the way on. */
export const refusals = {
  'refused.already-a-guest':
    'Hen är redan antecknad som närvarande utan rösträtt. Välj någon annan.',
  'refused.not-a-guest':
    'Hen är inte antecknad som närvarande utan rösträtt. Välj någon som är det.',
  'refused.not-a-substitute':
    'Någon som sägs tjänstgöra är ingen ersättare i organet. Anteckna hen som närvarande utan rösträtt i stället.',
  'refused.substitute-in-their-place':
    'En ersättare tjänstgör för den som kommer. Låt ersättaren gå ur röstlängden i samma ändring.',
  'refused.substitute-steps-in-for-nobody':
    'En ersättare röstar bara i någons ställe. Säg för vem hen tjänstgör, eller anteckna hen som närvarande utan rösträtt.',
  'refused.replaced-twice':
    'Två ersättare kan inte tjänstgöra för samma ledamot. Välj en annan för den ena.',
  'refused.nobody-to-step-in-for':
    'Den som ersätts är inte borta, eller är ingen ledamot av organet. Välj någon som inte är här.',
  'refused.no-seat-to-step-in-on':
    'Organet har {seats} platser, och {members} ledamöter är här: fler ersättare kan inte tjänstgöra. Låt en ersättare gå ur röstlängden.',
  'refused.guest-has-no-vote':
    'Den som är närvarande utan rösträtt kan inte stå i röstlängden. Anteckna först att hen inte längre är med utan rösträtt.',
  'refused.day-stands-in-notice':
    'Kallelsen gäller {startsOn}, och den dagen står fast. Ställ in mötet och kalla till ett nytt, eller öppna det och ajournera till en annan dag.',
  'refused.change-after-the-meeting':
    'Mötet kan inte ha ändrats efter att det hölls. Ange en tidigare dag, eller ingen.',
  'refused.change-before-the-notice':
    'Kallelsen utfärdades {on}. Ange den dagen eller en senare, eller ingen.',
  'refused.meeting-is-cancelled': 'Mötet är inställt. Lägg upp ett nytt.',
  'refused.told-too-early':
    'Det som skulle meddelas kom till {on}. Ange den dagen eller en senare, eller ingen.',
  'refused.not-a-recipient':
    'Någon av dem står inte bland mottagarna. Välj bland dem, eller anteckna alla.',
  'refused.mail-not-set-up':
    'E-post är inte inställd för den här installationen. Mejla själv, och anteckna sedan vilka som nåtts.',
  'refused.nobody-to-mail':
    'Ingen av dem som återstår har en e-postadress. Nå dem på annat sätt, och anteckna det.',
  'refused.mark-not-found': 'Anteckningen är redan borttagen. Ladda om sidan.',
  'refused.message-not-found': 'Meddelandet finns inte i utkorgen längre. Ladda om sidan.',
  'refused.meeting-not-closed': 'Mötet är inte avslutat. Avsluta det först.',
  'refused.annex-number-taken':
    'Bilaga {number} finns redan. Välj ett annat nummer, eller lämna fältet tomt.',
  'refused.too-many-files': 'Mötet har så många filer som ryms. Ta bort en först.',
  'refused.file-not-found': 'Filen finns inte vid mötet. Bifoga den först.',
  'refused.file-shows-signatures':
    'Filen visar hur protokollet undertecknades och står kvar. Bifoga en till om något fattas.',
  'refused.nothing-shows-signatures':
    'Ange minst en som har undertecknat, eller bifoga det inlästa protokollet.',
  'refused.signed-before-the-meeting':
    'Mötet hölls {startsOn}. Protokollet kan inte vara undertecknat före det.',
  'refused.not-the-bytes-of-the-hash': 'Filen kom inte fram hel. Skicka den igen.',
  'refused.file-kind-not-as-named':
    'Filen heter .{says} men är {is}. Öppna den och spara om den som det den heter, eller byt namnets slut till .{is}.',
  'refused.audience-not-chosen': 'Ingen har valt vem handlingen är till för. Välj det.',
  'refused.paper-stands-since-opening':
    'Mötet har öppnats, och handlingen står som den var då. Bifoga den nya som en egen bilaga.',
  'refused.file-is-the-same': 'Det är samma fil som redan står där. Välj den nya.',
  'refused.file-kind-unknown':
    'Den sortens fil tas inte emot. Spara den som PDF, bild, text eller kontorsdokument.',
  'refused.file-not-kept': 'Filen finns inte hos Klubba än. Skicka den först.',
  'refused.papers-after-the-meeting':
    'Papper till ett möte kan inte ha följt efter mötet. Ange en tidigare dag.',
  'refused.others-without-a-mover':
    'Ange först vem som lade förslaget, eller lämna också de andra tomma.',
  'refused.agenda-already-adopted': 'Dagordningen är redan godkänd. Ändra den i stället.',
  'refused.agenda-belongs-to-the-meeting':
    'Kallelsen är ute. Nu är det bara mötet som kan ändra dagordningen.',
  'refused.agenda-empty': 'Dagordningen är tom. Lägg till en punkt.',
  'refused.agenda-full':
    'Dagordningen rymmer inte fler punkter. Ta bort en, eller ta den till nästa möte.',
  'refused.agenda-not-adopted': 'Mötet har inte godkänt dagordningen än. Gör det först.',
  'refused.already-holds-office': 'Personen är redan vald till det. Välj någon annan.',
  'refused.already-in-register': 'Personen finns redan i röstlängden. Välj någon annan.',
  'refused.already-signed': 'Du har redan signerat protokollet. Inget mer väntar på dig.',
  'refused.amendment-is-one-clause':
    'Ett ändringsyrkande gäller en att-sats. Lägg ett yrkande för varje.',
  'refused.amendments-first':
    'Det finns ändringsyrkanden på att-satsen. Avgör dem först, sedan att-satsen.',
  'refused.base-first': 'Tilläggsyrkandet avgörs efter det som det läggs till. Ta det först.',
  'refused.base-rejected':
    'Det som yrkandet skulle läggas till är avslaget. Lägg det som ett eget yrkande.',
  'refused.body-not-competent':
    'Det här mötet får inte besluta om {matter}. Lägg punkten som en rekommendation eller ta den till rätt möte.',
  'refused.chair-has-conflict':
    'Ordföranden har anmält jäv i ärendet och har ingen utslagsröst. Välj en annan ordförande för ärendet.',
  'refused.chair-not-in-register':
    'Ordföranden står inte i röstlängden och har ingen utslagsröst enligt era regler. Ta in ordföranden i röstlängden eller välj en annan ordförande för ärendet.',
  'refused.chair-did-not-vote':
    'Enligt era regler har bara en ordförande som själv har röstat utslagsröst. Ange att ordföranden har röstat, eller välj en annan ordförande för ärendet.',
  'refused.conflict-after-decision':
    'Det är redan fattat beslut under punkten. Skriv en anteckning under punkten i stället.',
  'refused.more-of-body-than-register':
    '{size} är fler än de {register} som är prickade. Rätta antalet, eller pricka av fler.',
  'refused.nobody-may-vote': 'Ingen i röstlängden får rösta i ärendet. Justera röstlängden först.',
  'refused.supplement-of-several-paragraphs':
    'Paragraferna är justerade var för sig. Gör ett tillägg för varje paragraf.',
  'refused.supplement-before-verification':
    'Protokollet är inte justerat än. Rätta direkt i protokollet, utan tillägg.',
  'refused.minutes-in-verification':
    'Protokollet är ute för justering. Ta tillbaka det och rätta, eller vänta tills det är justerat.',
  'refused.part-waits-for-signatures':
    'Ett tillägg eller en paragraf är redan ute för justering. Låt alla skriva under, eller ta tillbaka det från protokollssidan.',
  'refused.part-already-verified': 'Det är redan justerat. Skriv ett nytt tillägg om något är fel.',
  'refused.paragraph-verified':
    '§ {paragraph} är justerad för sig och ändras inte. Rätta den med ett tillägg, eller skriv under en annan punkt.',
  'refused.item-still-open': 'Punkten pågår. Avsluta punkten först.',
  'refused.nobody-to-sign':
    'Ingen kan justera paragrafen. Välj ordförande, sekreterare eller justerare först.',
  'refused.round-hangs-on-others':
    'Annat beslutades sedan utifrån omgången. Rätta siffrorna så att samma alternativ faller, eller fatta ett nytt beslut.',
  'refused.minutes-already-verified':
    'Protokollet är justerat och ändras inte. Rätta med ett tillägg till protokollet, eller fatta ett nytt beslut.',
  'refused.nothing-treated': 'Ingen punkt är behandlad än. Ta upp den första punkten först.',
  'refused.item-not-treated':
    'Punkten är inte behandlad på mötet. Välj en punkt som har en paragraf.',
  'refused.entry-not-found': 'Raden finns inte i protokollet. Ladda om sidan och välj igen.',
  'refused.entry-without-an-hour': 'Raden har inget klockslag. Välj en annan rad.',
  'refused.entry-of-another-kind':
    'Raden är av ett annat slag. Välj en annan rad, eller något annat att rätta.',
  'refused.register-contradicts-itself':
    'Då skulle någon komma som redan var där, eller gå som inte var där. Rätta först den andra raden i röstlängden.',
  'refused.no-such-signer':
    'Personen är inte en av dem som signerar. Välj någon som står på listan.',
  'refused.signer-has-signed': 'Personen har redan signerat. Välj någon som det väntas på.',
  'refused.too-few-would-sign':
    'Minst två måste signera. Låt de här två signera, med konto, länk eller penna.',
  'refused.nothing-to-undo':
    'Det finns inget att ångra: bara det allra senaste kan tas tillbaka. Äldre uppgifter rättas under Rätta i protokollet.',
  'refused.cannot-be-undone':
    'Det senaste är redan meddelat eller rättat och kan inte ångras. Ändra eller rätta det i stället.',
  'refused.undone-hangs-on-others':
    'Något annat bygger redan på det senaste: ett uppdrag, ett val eller en anställning. Rätta beslutet i stället, eller ändra det som bygger på det.',
  'refused.clause-already-decided':
    'Att-satsen är redan avgjord. Rätta beslutet om det blev fel skrivet.',
  'refused.clause-given-twice': 'Samma att-sats står två gånger. Ta bort den ena.',
  'refused.clause-not-found': 'Att-satsen finns inte längre. Välj en annan.',
  'refused.clauses-undecided': {
    one: '{count} att-sats är inte avgjord. Avgör den, bordlägg punkten eller låt yrkandet dras tillbaka.',
    other:
      '{count} att-satser är inte avgjorda. Avgör dem, bordlägg punkten eller låt yrkandena dras tillbaka.',
  },
  'refused.conflict-already-declared': 'Jävet är redan anmält. Inget mer behövs.',
  'refused.convening-already-found':
    'Mötet har redan svarat på om det är behörigt utlyst. Skriv en anteckning under punkten om mer ska stå.',
  'refused.convening-not-found':
    'Mötet har inte svarat på om det är behörigt utlyst. Ta det först.',
  'refused.election-already-declared': 'Valet är redan klubbat. Det står i protokollet.',
  'refused.decision-not-found': 'Beslutet finns inte längre. Välj ett annat.',
  'refused.division-already-demanded': 'Votering är redan begärd. Räkna rösterna.',
  'refused.division-demanded': 'Votering är begärd. Räkna rösterna.',
  'refused.earlier-than-the-record':
    'Protokollet har redan kommit till {latest}. Ange en senare tid.',
  'refused.item-already-on-agenda': 'Punkten står redan på dagordningen. Välj den där.',
  'refused.item-already-treated':
    'Punkten är redan behandlad. Skriv en anteckning under den, eller lägg till en ny punkt.',
  'refused.item-beneath-itself':
    'En punkt kan inte ligga under sig själv. Välj en punkt utanför den.',
  'refused.item-not-for-decision': 'Punkten är bara en rubrik. Lägg förslaget under en punkt.',
  'refused.item-not-on-agenda': 'Punkten står inte på dagordningen. Välj en annan.',
  'refused.item-not-open': 'Punkten är inte öppen. Ta upp den först.',
  'refused.items-not-treated': {
    one: '{count} punkt är inte behandlad. Ta upp den, bordlägg den eller lyft av den.',
    other: '{count} punkter är inte behandlade. Ta upp dem, bordlägg dem eller lyft av dem.',
  },
  'refused.main-proposal-aims-at-nothing':
    'Ett huvudförslag riktar sig inte mot ett annat. Lägg det som motyrkande, eller för sig.',
  'refused.lot-without-witness': 'En lottning behöver ett vittne. Ange vem som såg den.',
  'refused.matter-not-in-notice':
    'Kallelsen nämnde inte {matter}, och det måste den göra. Låt beslutet bli en rekommendation, eller bordlägg punkten till nästa möte.',
  'refused.meeting-already-drafted': 'Mötet är redan påbörjat. Gå till det.',
  'refused.meeting-already-opened': 'Mötet är redan öppnat. Ta upp en punkt.',
  'refused.meeting-already-past': 'Mötets tid är redan förbi. Ändra tiden innan du kallar.',
  'refused.meeting-cannot-be-cancelled':
    'Ett möte som har öppnats kan inte ställas in. Avsluta det.',
  'refused.meeting-not-convened': 'Mötet är inte kallat. Utfärda kallelsen först.',
  'refused.meeting-not-open':
    'Mötet är inte öppet. Öppna det först; är det avslutat kan det som står rättas.',
  'refused.minutes-not-in-draft':
    'Protokollet är redan skickat för justering. Ta tillbaka det från protokollssidan, eller rätta med ett tillägg om det är justerat.',
  'refused.minutes-not-in-verification':
    'Protokollet är inte skickat för justering. Skicka det först.',
  'refused.more-votes-than-register':
    'Röstlängden har {register} personer men rösterna är {votes}. Räkna om eller justera röstlängden.',
  'refused.no-chair': 'Mötet har ingen ordförande. Välj en först.',
  'refused.already-a-candidate': 'Personen är redan nominerad. Välj någon annan.',
  'refused.already-counted':
    'Rösterna är räknade. Klubba valet efter dem, eller räkna omgången på nytt.',
  'refused.ballots-needed':
    'Mer än hälften av sedlarna krävs, och flera kan skrivas på samma. Ange hur många sedlar som var giltiga.',
  'refused.chair-is-candidate':
    'Den som leder mötet är själv nominerad. Lämna över klubban (F), eller anteckna att mötet godtar det.',
  'refused.election-already-begun': 'Valet har redan börjat. Gå vidare med det.',
  'refused.election-not-found': 'Valet finns inte på det här mötet. Välj ett annat.',
  'refused.election-not-settled':
    'Ett val under punkten är inte avgjort. Klubba det, lämna platsen vakant eller skjut upp valet.',
  'refused.figures-do-not-add-up':
    'Siffrorna går inte ihop: rösterna kan inte ha stått på så många sedlar. Räkna om.',
  'refused.lot-needed': {
    one: 'Lika röstetal om {count} plats. Dra lott först.',
    other: 'Lika röstetal om {count} platser. Dra lott först.',
  },
  'refused.too-many-candidates':
    'Fler är nominerade ({candidates}) än platserna ({seats}). Rösta, eller anteckna vem som avböjer.',
  'refused.no-round-needed':
    'Ingen omgång till behövs. Klubba valet, eller räkna den senaste på nytt.',
  'refused.no-seat-left': 'Alla platser är fyllda. Inget är kvar att överlåta.',
  'refused.nobody-nominated': 'Ingen är nominerad. Nominera någon, eller lämna platsen vakant.',
  'refused.not-a-candidate': 'Personen är inte nominerad i den här omgången. Välj en som är det.',
  'refused.not-counted': 'Rösterna är inte räknade. Räkna dem, eller välj med acklamation.',
  'refused.terms-of-others': 'Mandattiderna gäller andra än de valda. Ange dem på nytt.',
  'refused.lot-between-others':
    'Lotten står mellan dem som fick lika många röster. Ange vem den föll på.',
  'refused.round-needed': 'Ingen fick mer än hälften. Räkna en omgång till.',
  'refused.term-of-office-ends-too-early': 'Mandattiden slutar innan den börjar. Rätta dagarna.',
  'refused.no-item-open': 'Ingen punkt är öppen. Ta upp en först.',
  'refused.no-recipients': 'Kallelsen har ingen mottagare. Lägg till minst en.',
  'refused.no-register': 'Röstlängden är inte fastställd. Gör det först.',
  'refused.no-secretary': 'Mötet har ingen sekreterare. Välj en först.',
  'refused.no-tie': 'Rösterna väger inte lika. Ta bort utslagsrösten eller lotten.',
  'refused.no-voting-right': {
    one: '{count} person saknar rösträtt: {reason}. Ta bort personen ur röstlängden.',
    other: '{count} personer saknar rösträtt (den första: {reason}). Ta bort dem ur röstlängden.',
  },
  'refused.not-a-signer':
    'Du är inte vald att justera det här protokollet. Be någon av dem som är det.',
  'refused.not-duly-convened':
    'Mötet är inte behörigt utlyst och får diskutera men inte besluta. Kalla på nytt.',
  'refused.not-in-register': 'Personen finns inte i röstlängden. Ta in personen först.',
  'refused.not-quorate':
    'Mötet är inte beslutsfört: {present} är här och {quorum} behövs. Ta in fler i röstlängden, ajournera mötet, eller kalla till ett nytt.',
  'refused.not-the-document-sent':
    'Det här är inte det dokument som skickades för justering. Ladda om och läs det igen.',
  'refused.nothing-to-adjust': 'Justeringen ändrar ingenting. Ange vem som kommer eller går.',
  'refused.notice-already-issued': 'Kallelsen är redan utfärdad. Gå vidare till mötet.',
  'refused.notice-too-late':
    'Kallelsen skulle ha gått senast {deadline}, {days} dagar före mötet. Flytta mötet eller ange varför det ändå hålls.',
  'refused.parent-not-on-agenda': 'Punkten som den ska ligga under finns inte. Välj en annan.',
  'refused.proposal-already-submitted': 'Yrkandet är redan lagt. Ändra det i stället.',
  'refused.proposal-has-amendments': 'Det finns ändringsyrkanden på yrkandet. Avgör dem först.',
  'refused.proposal-not-found': 'Yrkandet finns inte längre. Välj ett annat.',
  'refused.proposal-withdrawn':
    'Yrkandet är tillbakadraget. Lägg det på nytt om någon tar upp det.',
  'refused.proposal-without-clauses': 'Yrkandet saknar att-satser. Skriv minst en.',
  'refused.question-already-put':
    'Frågan är redan ställd, och yrkandet kan inte ändras. Lägg ett ändringsyrkande på det som inte är avgjort.',
  'refused.register-already-established': 'Röstlängden är redan fastställd. Justera den i stället.',
  'refused.register-needed-to-count':
    'En rösträkning behöver antalet röstberättigade. Ange det under röstlängden, eller pricka av dem vid namn.',
  'refused.outcome-against-the-figures':
    'Rösterna ger ett annat utfall. Rätta siffrorna eller utfallet.',
  'refused.too-many-elected': 'Valet gällde {seats} platser. Kryssa så många eller färre.',
  'refused.nothing-to-correct': 'Det här är vad som redan står. Ändra utfallet eller siffrorna.',
  'refused.correction-hangs-on-others':
    'Beslut {number} kan inte stå bredvid det utfallet. Rätta det först.',
  'refused.acclamation-has-no-figures':
    'Ett beslut med acklamation har inga siffror. Lämna dem tomma.',
  'refused.register-empty': 'Röstlängden är tom. Pricka av minst en person.',
  'refused.rejection-has-no-text': 'Ett avslagsyrkande har ingen egen text. Lämna den tom.',
  'refused.reservation-already-entered': 'Reservationen är redan anmäld. Inget mer behövs.',
  'refused.sibling-not-on-agenda':
    'Punkten att ställa den före finns inte på dagordningen. Välj en annan.',
  'refused.amendment-changes-nothing':
    'Ändringsyrkandet säger samma sak som att-satsen. Skriv vad som ska stå i stället, eller yrka bifall.',
  'refused.words-already-amended':
    'De orden har ett bifallet ändringsyrkande redan ändrat. Ändra andra ord, lägg ett motyrkande, eller yrka avslag på att-satsen.',
  'refused.target-not-found':
    'Det som yrkandet riktar sig mot finns inte längre. Välj något annat.',
  'refused.tie-by-casting-vote':
    'Lika röstetal, {votes} mot {votes}. Ordföranden har utslagsröst: ange hur den faller.',
  'refused.tie-by-lot': 'Lika röstetal, {votes} mot {votes}. Lotta, och ange utfall och vittnen.',
  'refused.too-few-verifiers':
    'Mötet behöver {needed} justerare och har valt {elected}. Välj fler först.',
  'refused.verifier-must-be-another':
    'Ordförande och sekreterare kan inte justera sitt eget protokoll. Välj en annan.',
  'refused.was-not-entitled-to-vote':
    'Personen hade inte rösträtt när beslutet togs och kan inte reservera sig. Skriv en anteckning under punkten.',
  'refused.link-is-for-outsiders':
    'Länken är för den som inte är med i föreningen. Låt personen signera med sitt konto, eller intyga en underskrift med penna.',
  'refused.signed-after-today': 'Dagen ligger framåt. I dag är det {today}.',
  'refused.signed-before-it-was-sent':
    'Protokollet skickades för justering {sent}. Ange dagen för underskriften, tidigast den dagen.',
  'refused.vouched-for-by-another':
    'Någon annan än den som signerar intygar. Be ordföranden eller styrelsen att intyga, eller signera med ditt konto.',
} as const;

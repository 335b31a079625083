/** Why a rule of an employment said no, and the way on. */
export const refusals = {
  'refused.agreement-not-named':
    'Förslaget namnger inget kollektivavtal med egen gräns. Ange avtalet och dess gräns i villkoren, eller välj en annan väg.',
  'refused.already-decided':
    'Ett möte har redan beslutat om förslaget. Lägg ett nytt förslag för att ändra något.',
  'refused.alternative-already-added': 'Alternativet finns redan.',
  'refused.alternative-first':
    'Föreningen vill först pröva: {alternative}. Skriv vad som blev av det.',
  'refused.alternative-unknown': 'Alternativet finns inte. Ladda om sidan.',
  'refused.applications-destroyed':
    'Ansökningarna är förstörda. Anteckna ansökan utanför Klubba, eller börja om med ett nytt behov.',
  'refused.before-the-start': 'Anställningen började {startedOn}. Ange den dagen eller en senare.',
  'refused.board-sets-no-fee':
    'Styrelsen beslutar inte om sitt eget arvode. Ange ett beslut av årsmötet.',
  'refused.contract-is-signed': 'Ett avtal är undertecknat. Avsluta anställningen i stället.',
  'refused.contract-not-signed': 'Det finns inget undertecknat avtal. Anteckna avtalet först.',
  'refused.decision-by-another-body':
    'Det mötet får inte besluta om det enligt stadgereglerna. Välj ett möte som får det.',
  'refused.decision-does-not-stand':
    'Beslutet gäller inte: mötets protokoll säger något annat nu. Lägg förslaget för ett nytt möte.',
  'refused.decision-not-duly-convened':
    'Mötet har inte funnit sig stadgeenligt utlyst. Lägg förslaget för ett nytt möte.',
  'refused.decision-not-in-notice':
    'Kallelsen nämnde inte saken. Lägg förslaget på dagordningen för ett möte som inte är kallat än.',
  'refused.decision-on-another-matter':
    'Beslutet gäller något annat. Välj den att-sats som förslaget lades fram med.',
  'refused.employee-signs-for-both':
    'Den anställda undertecknar inte för föreningen. Ange andra firmatecknare.',
  'refused.employment-already-started': 'Anställningen har redan börjat.',
  'refused.employment-dropped': 'Anställningen är avskriven. Börja om med ett nytt behov.',
  'refused.employment-has-ended': 'Anställningen är avslutad. Börja om med ett nytt behov.',
  'refused.employment-not-archived': 'Arkivera anställningen först.',
  'refused.employment-not-ended': 'Anställningen pågår. Avsluta den först.',
  'refused.employment-not-started':
    'Anställningen har inte börjat. Anteckna första arbetsdagen först.',
  'refused.ends-before-the-notice':
    'Sista dagen ligger före dagen för uppsägningen eller överenskommelsen. Ange en senare dag.',
  'refused.fee-already-set': 'Arvodet finns redan.',
  'refused.fee-ends-before-it-begins': 'Arvodet slutar innan det börjar. Ange en senare dag.',
  'refused.fee-not-set': 'Arvodet finns inte.',
  'refused.fee-without-decision':
    'Ange vilket beslut arvodet vilar på: ett möte här, eller ett protokoll på papper.',
  'refused.fixed-term-needs-its-end':
    'En visstidsanställning har en sista dag. Ange den, eller välj tillsvidareanställning.',
  'refused.fixed-term-runs-out':
    'En visstidsanställning kan inte sägas upp i förtid om det inte är avtalat: den löper till {until}. Kom överens om en sista dag i stället.',
  'refused.form-not-in-the-law': 'Den anställningsformen finns inte längre i lagen. Välj en annan.',
  'refused.funding-ends-before-it-begins':
    'Finansieringen slutar innan anställningen börjar. Ange en senare dag eller lämna fältet tomt.',
  'refused.has-an-interest':
    'Personen har ett eget intresse i saken (jäv) och handlägger den inte. Ange någon annan.',
  'refused.leave-ends-before-it-begins': 'Ledigheten slutar innan den börjar. Ange en senare dag.',
  'refused.leaves-overlap': 'Den överlappar en ledighet från {from}. Ange andra dagar.',
  'refused.meeting-already-called':
    'Kallelsen till det mötet har gått ut. Välj ett möte som inte är kallat än, eller en att-sats som kallelsen nämnde.',
  'refused.need-already-identified': 'Anställningen finns redan.',
  'refused.need-not-identified': 'Anställningen finns inte.',
  'refused.no-agreement-to-end':
    'Ingen överenskommelse om att sluta är antecknad. Anteckna den först.',
  'refused.no-decision-to-employ':
    'Inget möte har beslutat om det. Lägg förslaget för ett möte som får besluta, och anteckna beslutet.',
  'refused.no-notice-given': 'Ingen uppsägning från den sidan är antecknad. Anteckna den först.',
  'refused.no-term-to-extend':
    'Anställningen har ingen avtalad sista dag. Uppsägning eller överenskommelse är vägarna.',
  'refused.nobody-left-to-prepare':
    'Ingen skulle vara kvar i arbetsgivargruppen. Utse någon annan först.',
  'refused.not-a-signatory': 'Avtalet undertecknas av dem som beslutet namnger. Ange dem.',
  'refused.not-before-that-meeting':
    'Förslaget ligger inte för ett möte. Sätt upp det på en dagordning först.',
  'refused.not-decided-yet':
    'Mötet har inte beslutat än. Anteckna beslutet när klubban har fallit.',
  'refused.not-the-end-of-the-term':
    'Den avtalade sista dagen är {until}. Ange den, eller anteckna en överenskommelse om en annan dag.',
  'refused.not-the-last-day': 'Sista dagen är {lastDay}. Ange den.',
  'refused.nothing-proposed': 'Det finns inga villkor att svara för. Lägg ett förslag först.',
  'refused.notice-already-given': 'En uppsägning är redan antecknad.',
  'refused.notice-too-short':
    'Uppsägningstiden går ut {lastDay}. Ange den dagen eller en senare, eller namnge kollektivavtalet i villkoren.',
  'refused.overlaps-contract':
    'Den börjar inte efter det avtal som gäller från {from}. Ange en senare första dag.',
  'refused.overlaps-employment':
    'Den överlappar en annan anställning av samma person från {from}. Ange andra dagar.',
  'refused.permanent-by-law':
    'Anställningen gäller tills vidare enligt lag sedan {since} (5 a § LAS), och slutar inte för att tiden gått ut. Säg upp på sakliga skäl, kom överens, eller anteckna bara att arbetet har upphört.',
  'refused.permanent-has-no-end':
    'En tillsvidareanställning har ingen sista dag. Ta bort den, eller välj en annan form.',
  'refused.proposal-before-a-meeting':
    'Ett förslag ligger redan för ett möte, och dess villkor står fast. Vänta på beslutet, eller dra tillbaka förslaget.',
  'refused.proposal-unknown': 'Förslaget finns inte. Ladda om sidan.',
  'refused.recruitment-already-open': 'Rekryteringen är redan öppnad.',
  'refused.recruitment-not-open': 'Rekryteringen är inte öppnad. Öppna den först.',
  'refused.signed-before-decided': 'Beslutet fattades {decidedOn}. Ange den dagen eller en senare.',
  'refused.start-missing': 'Ange första arbetsdagen, så att lagens klocka kan räkna.',
  'refused.starts-after-the-contract': 'Avtalet går ut {until}. Ange en tidigare dag.',
  'refused.starts-before-the-contract':
    'Avtalet gäller från {from}. Ange den dagen eller en senare.',
  'refused.substitution-needs-its-ground':
    'Ett vikariat är för någon. Ange vem eller vad som ersätts.',
  'refused.task-already-finished': 'Uppgiften är redan klar.',
  'refused.task-unknown': 'Uppgiften finns inte. Ladda om sidan.',
  'refused.term-ends-before-it-begins': 'Sista dagen ligger före den första. Ange en senare.',
  'refused.term-still-has-an-end':
    'Villkoren har en sista dag, {until}. Ändra formen till tills vidare i förslaget, eller välj en annan väg.',
  'refused.terms-outside-the-decision':
    'Avtalet går utanför beslutet: {terms}. Rätta det, eller lägg ett nytt förslag för ett möte.',
  'refused.terms-were-amended': 'Mötet ändrade att-satsen. Skriv villkoren som de beslutades.',
  'refused.terms-were-not-amended':
    'Mötet ändrade inte att-satsen: villkoren är förslagets. Lämna dem som de är.',
  'refused.work-already-ended': 'Att arbetet har upphört är redan antecknat.',
} as const;

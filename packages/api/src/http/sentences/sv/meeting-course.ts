/** Why a rule of what happens at a meeting said no, and the way on. */
export const refusals = {
  'refused.number-taken': 'En annan punkt har redan numret {number}. Välj ett annat.',
  'refused.heading-is-no-item':
    'Det här är en rubrik utan egen paragraf. Ta upp en punkt under den.',
  'refused.item-not-a-heading':
    'Punkten har behandlats eller har förslag och kan inte bli en rubrik. Lägg till en rubrik i stället.',
  'refused.item-has-outcome':
    'Något har redan hänt under punkten som står i protokollet. Avsluta den i stället; mer kan antecknas efteråt.',
  'refused.item-not-passed-over':
    'Punkten har varken utgått eller bordlagts. Ta upp den, eller välj en annan.',
  'refused.item-not-removed': 'Punkten är inte borttagen. Välj den i dagordningen.',
  'refused.item-not-taken-up': 'Punkten är inte behandlad än. Ta upp den först.',
  'refused.note-not-found': 'Anteckningen finns inte längre. Ladda om.',
  'refused.note-of-another-item':
    'Anteckningen hör till en annan punkt. Flytta den under sin egen punkt.',
  'refused.note-empty': 'Anteckningen är tom. Skriv en rubrik, en text eller en tabell.',
  'refused.notes-full': 'Punkten rymmer inte fler anteckningar. Skriv vidare i en av dem.',
  'refused.table-rows-differ':
    'Varje rad ska ha lika många celler som den första: {columns}. Fyll i tomma celler.',
  'refused.task-not-found': 'Uppgiften finns inte längre. Ladda om.',
  'refused.task-already-set': 'Uppgiften är redan satt. Ändra den i stället.',
  'refused.report-before-task': 'Uppgiften sattes {setOn}. Ange den dagen eller en senare.',
  'refused.due-before-set': 'Uppgiften sätts {setOn}. Ange den dagen eller en senare.',
  'refused.meeting-adjourned': 'Mötet är ajournerat. Återuppta det först.',
  'refused.meeting-not-adjourned': 'Mötet är inte ajournerat. Gå vidare med det.',
  'refused.register-of-another-day':
    'Mötet går vidare en annan dag. Ange om röstlängden är oförändrad eller fastställs på nytt.',
  'refused.resumes-before-adjourned': 'Mötet bröts den {day}. Ange den dagen eller en senare.',
  'refused.sent-to-no-body': 'Ange vilket organ det går till.',
  'refused.sent-to-itself':
    'Det är organet som möts. Bordlägg punkten om den ska komma tillbaka hit.',
  'refused.meeting-may-decide': 'Mötet får besluta i ärendet. Besluta som vanligt.',
  'refused.recommendation-elects-nobody':
    'En rekommendation väljer ingen. Lägg den som ett yrkande, och låt rätt möte välja.',
  'refused.matter-of-the-same-meeting':
    'Punkten står på samma möte. Välj en punkt från ett tidigare möte.',
  'refused.matter-does-not-wait': 'Ärendet väntar inte längre på det här mötet. Läs om sidan.',
  'refused.only-statutes-are-read-twice':
    'Bara stadgeärenden läses två gånger. Ange att ärendet gäller stadgarna.',
  'refused.first-reading-later':
    'Den första läsningen kan inte vara efter mötet. Ange en tidigare dag.',
  'refused.item-already-decided':
    'Det är redan fattat beslut under punkten. Skriv en anteckning under den, eller rätta beslutet.',
  'refused.readings-too-close':
    'Mellan läsningarna ska det gå {days} dagar. Bordlägg punkten till tidigast {earliest}.',
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
    one: '{count} sak hänger på utfallet. Se vad som följer med, och rätta sedan.',
    other: '{count} saker hänger på utfallet. Se vad som följer med, och rätta sedan.',
  },
  'refused.others-amend-those-words':
    'Ett annat ändringsyrkande rör samma ord. Avgör det, eller låt det dras tillbaka, först.',
  'refused.proposal-conformed': 'Yrkandet är jämkat med ett annat. Ta tillbaka jämkningen först.',
  'refused.proposal-not-withdrawn': 'Yrkandet är inte tillbakadraget. Det står kvar.',
  'refused.together-decides-nothing':
    'Omröstningen avgör ingenting. För in den på en att-sats i taget.',
  'refused.convener-not-in-group':
    'Den som sammankallar ska vara med i gruppen. Lägg till personen bland ledamöterna.',
  'refused.person-given-twice': 'Samma person står två gånger. Ta bort den ena.',
  'refused.group-size-upside-down':
    'Gruppens minsta antal är större än det största. Byt plats på dem.',
  'refused.group-too-large':
    'Gruppen får ha högst {most}, och det är fler. Ta bort någon, eller höj antalet.',
  'refused.group-in-use':
    '{name} har redan sammanträtt eller fått fler ledamöter. Upplös gruppen i stället, eller ångra först det som kom efter.',
  'refused.group-not-found': 'Gruppen finns inte. Välj en arbetsgrupp, eller tillsätt en ny.',
  'refused.group-without-a-name': 'Gruppen har inget namn än. Ange ett.',
  'refused.group-ends-before-it-begins':
    'Gruppen börjar när den tillsätts, tidigast {on}. Ange en senare slutdag.',
  'refused.reservation-too-late':
    'En reservation lämnas senast ett dygn efter mötets slut. Lämna ett särskilt yttrande i stället.',
  'refused.no-conflict-declared': 'Personen har inte anmält jäv i ärendet. Anmäl det först.',
  'refused.already-returned': 'Personen har redan kommit tillbaka. Gå vidare med punkten.',
} as const;

/** Why a rule said no, and the way on. */
export const refusals = {
  'refused.key-exists': 'Nyckeln finns redan. Gör en till med ett annat namn.',
  'refused.key-unknown':
    'Det finns ingen sådan nyckel. Se efter bland integrationerna, och visa den som Authorization: Bearer klubba_….',
  'refused.key-expired': 'Nyckelns sista dag har passerat. Gör en ny.',
  'refused.scope-missing':
    'Nyckeln öppnar inte det här. Gör en ny nyckel som gör det: beskrivningen av API:et säger vad som behövs.',
  'refused.people-only':
    'Det här gör bara människor, aldrig en nyckel. Logga in och gör det själv.',
  'refused.key-revoked': 'Nyckeln är indragen. Gör en ny.',
  'refused.key-expires-in-the-past': 'Dagen har redan varit. Välj en som kommer.',
  'refused.key-lasts-too-long': 'En nyckel gäller i högst {days} dagar. Välj en tidigare dag.',
  'refused.key-overlap-too-long': 'Den förra hemligheten kan gälla i högst {days} dagar till.',
  'refused.webhook-exists': 'Webhooken finns redan. Lägg till en med ett annat namn.',
  'refused.webhook-unknown': 'Det finns ingen sådan webhook. Se efter bland integrationerna.',
  'refused.webhook-removed': 'Webhooken är borttagen. Lägg till en ny.',
  'refused.webhook-paused': 'Webhooken är redan pausad. Fortsätt skicka när mottagaren är redo.',
  'refused.webhook-not-paused': 'Webhooken är inte pausad. Pausa den först.',
  'refused.webhook-replay-beyond-log': 'Loggen slutar vid plats {head}. Välj en tidigare.',
  'refused.webhook-url-not-https': 'Adressen ska börja med https.',
  'refused.webhook-url-private':
    'Adressen ligger i ett eget nät. Välj en på det öppna nätet, eller be den som driver servern att tillåta egna nät.',
  'refused.webhook-url-with-password':
    'Adressen får inte innehålla lösenord. Ta bort det; signaturen visar vem som skickar.',
} as const;

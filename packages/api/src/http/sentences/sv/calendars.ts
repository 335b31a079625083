/** Why a rule said no, and the way on. */
export const refusals = {
  'refused.calendar-of-nothing':
    'Det finns inget sådant att prenumerera på. Ladda om sidan och välj något annat.',
  'refused.too-many-calendar-feeds':
    'Du har redan {most} länkar. Dra in någon som inte används, och gör sedan en ny.',
  'refused.calendar-url-not-https':
    'Adressen ska börja med https eller webcal. Kopiera den där kalendern delas.',
  'refused.calendar-url-with-password':
    'Adressen innehåller ett lösenord. Ta en hemlig länk i stället.',
  'refused.calendar-url-private':
    'Adressen leder in i ett eget nät. Ange en som går att nå utifrån.',
  'refused.too-many-outside-calendars': 'Här visas redan {most} kalendrar. Ta bort någon först.',
} as const;

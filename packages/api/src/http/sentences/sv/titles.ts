/** What each status of HTTP means here, before any code says more. */
export const titles = {
  'title.400': 'Begäran är inte giltig',
  'title.401': 'Ingen är inloggad',
  'title.403': 'Du får inte göra det här',
  'title.404': 'Här finns ingenting',
  'title.405': 'Här finns något, men det begärs inte så',
  'title.409': 'Ändrat av någon annan',
  'title.412': 'Ändrat sedan du såg det',
  'title.413': 'Begäran är för stor',
  'title.415': 'Innehållet ska vara JSON',
  'title.422': 'En regel sa nej',
  'title.429': 'För många begäranden',
  'title.500': 'Något gick fel hos oss',
  'title.503': 'Inte tillgänglig just nu',
} as const;

import type { Translation } from '../message.ts';
import type { titles as swedish } from '../sv/titles.ts';

export const titles: Translation<typeof swedish> = {
  'title.400': 'The request is not valid',
  'title.401': 'Nobody is signed in',
  'title.403': 'You may not do this',
  'title.404': 'There is nothing here',
  'title.405': 'There is something here, but not to be asked so',
  'title.409': 'Changed by someone else',
  'title.412': 'Changed since you saw it',
  'title.413': 'The request is too large',
  'title.415': 'The body must be JSON',
  'title.422': 'A rule said no',
  'title.429': 'Too many requests',
  'title.500': 'Something went wrong on our side',
  'title.503': 'Not available at the moment',
};

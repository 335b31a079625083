import { mayReadPersonal } from '../record/audit-trail.ts';
import { all, type Hearing } from '../record/hearing.ts';
import { keepsCongresses } from './read-congress.ts';

/** Everybody hears of a congress; what is said of people there is for those who keep it. */
export const hearCongress: Hearing = ({ actor }) => ({
  hears: all,
  opens: keepsCongresses(actor) || mayReadPersonal(actor.roles),
});

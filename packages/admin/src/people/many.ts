import type { Problem, RecordFeesPaidBody, RegisterPeopleBody } from '@klubba/api/contract';
import { action, redirect } from '@solidjs/router';
import { post, submit } from '../api.ts';
import { askedIn } from '../ui/asking.tsx';
import { isChecked, numberIn, textIn } from '../ui/form-data.ts';
import { everybodyIn } from './data.ts';
import { byNameOrEmail, payerIn, personIn, rowsIn } from './rows.ts';

export const registerPeople = action(async (organisationId: string, form: FormData) => {
  const shares = isChecked(form, 'sharesEmail');
  const body: RegisterPeopleBody = {
    people: rowsIn(textIn(form, 'rows')).map((row) => personIn(row, shares)),
  };
  const sent = post(`/organisations/${organisationId}/people/batches`, body, askedIn(form));
  return (await submit(sent)) ?? redirect(`/${organisationId}/people`);
}, 'register-people');

/** Each is found first: whoever two have the name of, or nobody, is said by its row, and nothing is recorded. */
export const recordFeesPaid = action(async (organisationId: string, form: FormData) => {
  const [year, day] = [numberIn(form, 'year'), textIn(form, 'on')];
  const fees: RecordFeesPaidBody['fees'] = [];
  const errors: Problem['errors'][number][] = [];
  const saidBy = byNameOrEmail(await everybodyIn(organisationId));
  for (const [i, row] of rowsIn(textIn(form, 'rows')).entries()) {
    const { who, on = day } = payerIn(row);
    const exact = saidBy(who);
    const [found] = exact;
    if (found && exact.length === 1) fees.push({ personId: found.personId, year, on });
    else
      errors.push({
        pointer: `#/fees/${i}`,
        code: exact.length > 1 ? 'several-by-name' : 'nobody-by-name',
        facts: { who },
      });
  }
  if (errors.length > 0) {
    const code = 'rows-unclear';
    return { type: `urn:problem:${code}`, title: code, status: 422, code, errors } as Problem;
  }
  const sent = post(`/organisations/${organisationId}/fees`, { fees }, askedIn(form));
  return (await submit(sent)) ?? redirect(`/${organisationId}/people`);
}, 'record-fees-paid');

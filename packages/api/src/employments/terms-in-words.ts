import type { Terms } from '@klubba/domain/employment';
import { clockWords, type Language } from '@klubba/domain/employment/clock';

/** Terms as the clause by which a meeting is asked for them, in the language of the association. People are mentioned by their ids. */
export const termsClause = (terms: Terms, language: Language): string => {
  const { role, percentage, form, ground, from, until, pay, funding, fundedUntil } = terms;
  const { workplace, agreement, noticeWithinTerm, representativeId, signatoryIds } = terms;
  const say = words[language];
  const parts = [
    say.employ(role, percentage, clockWords[language].forms[form].toLowerCase()),
    ...(ground ? [say.ground(ground)] : []),
    ...(from ? [say.from(from)] : []),
    ...(until ? [say.until(until)] : []),
    ...(pay ? [say.pay(kronor(pay.ore, language), say.per[pay.per])] : []),
    ...(funding ? [say.funding(funding, fundedUntil)] : []),
    ...(workplace ? [say.workplace(workplace)] : []),
    ...(agreement?.kind === 'named' ? [say.agreement(agreement.name)] : []),
    ...(agreement?.kind === 'none' ? [say.noAgreement] : []),
    ...(noticeWithinTerm ? [say.notice] : []),
  ];
  const who = [
    ...(representativeId ? [say.representative(`@{${representativeId}}`)] : []),
    ...(signatoryIds.length > 0
      ? [say.signatories(signatoryIds.map((id) => `@{${id}}`).join(say.and))]
      : []),
  ];
  return [parts.join(', '), ...who].join(say.also);
};

/** An amount in öre as it is written: 620000 is "6 200" in Swedish. */
export const kronor = (ore: number, language: Language): string =>
  new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    minimumFractionDigits: ore % 100 === 0 ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(ore / 100);

const words = {
  sv: {
    employ: (role: string, percentage: number, form: string) =>
      `att anställa en ${lower(role)} på ${percentage} procent av heltid i ${form}`,
    ground: (ground: string) => `på grund av ${lower(ground)}`,
    from: (day: string) => `från och med ${day}`,
    until: (day: string) => `till och med ${day}`,
    pay: (amount: string, per: string) => `till en lön om högst ${amount} kronor ${per}`,
    per: { hour: 'i timmen', month: 'i månaden', year: 'om året', period: 'för hela tiden' },
    funding: (funding: string, until: string | null) =>
      `finansierad av ${lower(funding)}${until ? ` till och med ${until}` : ''}`,
    workplace: (place: string) => `med arbetsplats ${place}`,
    agreement: (name: string) => `enligt kollektivavtalet ${name}`,
    noAgreement: 'utan kollektivavtal',
    notice: 'med rätt för båda att säga upp anställningen under tiden',
    representative: (who: string) => `att ${who} företräder föreningen som arbetsgivare`,
    signatories: (who: string) => `att avtalet undertecknas för föreningen av ${who}`,
    and: ' och ',
    also: ', samt ',
  },
  en: {
    employ: (role: string, percentage: number, form: string) =>
      `to employ one ${lower(role)} at ${percentage} per cent of full time in ${form}`,
    ground: (ground: string) => `because of ${lower(ground)}`,
    from: (day: string) => `from ${day}`,
    until: (day: string) => `through ${day}`,
    pay: (amount: string, per: string) => `for a pay of at most SEK ${amount} ${per}`,
    per: { hour: 'an hour', month: 'a month', year: 'a year', period: 'for the whole time' },
    funding: (funding: string, until: string | null) =>
      `funded by ${lower(funding)}${until ? ` through ${until}` : ''}`,
    workplace: (place: string) => `with ${place} as workplace`,
    agreement: (name: string) => `by the collective agreement ${name}`,
    noAgreement: 'without a collective agreement',
    notice: 'with a right for both to give notice within the term',
    representative: (who: string) => `that ${who} acts for the association as employer`,
    signatories: (who: string) => `that the contract is signed for the association by ${who}`,
    and: ' and ',
    also: ', and ',
  },
} as const;

const lower = (text: string) => text.slice(0, 1).toLowerCase() + text.slice(1);

import { setPdf, template } from '../../documents/typst.ts';
import type { EmploymentView } from '../contract.ts';
import {
  type EmploymentPaper,
  framed,
  line,
  row,
  sayTerm,
  type Telling,
  type Terms,
  tellingOf,
} from './paper.ts';

const source = template('election-paper', 'employment-paper');

type Contract = NonNullable<EmploymentView['contracts']>[number];

/**
 * The terms of the contract in force in writing, for the employee (6 c §): the key terms, the rest, and lines to sign on. What nobody has
 * recorded is a line to fill in. Nothing where there is no contract that one may see, or its record has been destroyed.
 */
export const termsPdf = async (asked: EmploymentPaper): Promise<Buffer | undefined> => {
  const { view } = asked;
  const contract = view.contracts?.at(-1);
  if (!contract?.terms || !view.employee) return;
  const { terms } = contract;
  const telling = tellingOf(asked);
  const { say } = telling;
  const isOutside = contract.outside.length > 0;
  const since = view.clock?.converted ? view.clock.permanent?.earliest : null;
  const paper = framed(asked, telling, {
    heading: say.writtenTerms,
    notices: [
      ...(isOutside ? [say.outside] : []),
      ...(since ? [say.isPermanent(telling.day(since))] : []),
    ],
    facts: [
      ...row(say.restsOn, decisionOf(asked, contract, telling)),
      ...row(say.signedOn, contract.signedOn ? telling.day(contract.signedOn) : ''),
    ],
    sections: [
      { heading: say.parties, facts: partiesOf(asked, telling), after: [say.fillIn] },
      keyTerms(asked, terms, telling),
      restOfTerms(asked, terms, telling),
    ],
    signatures: signaturesOf(asked, contract, telling),
  });
  return setPdf(source, paper, asked.on);
};

/** The decision by its number, or the paper from before the association had its record here. */
const decisionOf = (
  { view: { proposals, takenOver } }: EmploymentPaper,
  { proposalId }: Contract,
  { text, day }: Telling,
) => {
  const decision = proposals.find((one) => one.proposalId === proposalId)?.decision;
  if (decision)
    return `${decision.number.year}:${decision.number.serial}, ${day(decision.decidedOn)}`;
  if (!takenOver) return '';
  const { document, paragraph, on } = takenOver;
  return [text(document), text(paragraph ?? ''), on ? day(on) : ''].filter(Boolean).join(', ');
};

const partiesOf = ({ association, view }: EmploymentPaper, { say }: Telling) => [
  line(say.employer, association.name),
  ...row(say.organisationNumber, association.organisationNumber ?? ''),
  line(say.employerAddress, ''),
  line(say.employee, view.employee?.name ?? ''),
  line(say.employeeAddress, ''),
];

const keyTerms = ({ view }: EmploymentPaper, terms: Terms, telling: Telling) => {
  const { say } = telling;
  const term = (name: keyof Terms) => sayTerm(terms, name, telling);
  const hasEnd = terms.form !== 'permanent';
  return {
    heading: say.keyTerms,
    lead: [say.keyTermsBy(dueOf(view, 'key-terms', telling))],
    facts: [
      line(say.startsOn, term('from')),
      line(say.term('workplace'), term('workplace')),
      line(say.term('role'), term('role')),
      line(say.term('tasks'), term('tasks')),
      line(say.term('percentage'), term('percentage')),
      line(say.term('form'), term('form')),
      ...row(say.term('ground'), term('ground')),
      ...(hasEnd ? [line(say.term('until'), term('until'))] : []),
      line(say.agreedPay, term('pay')),
      line(say.otherPay, ''),
      line(say.paid, ''),
      line(say.hours, ''),
      line(say.scheduling, ''),
      line(say.overtime, ''),
    ],
  };
};

const restOfTerms = ({ view }: EmploymentPaper, terms: Terms, telling: Telling) => {
  const { say } = telling;
  return {
    heading: say.rest,
    lead: [say.restBy(dueOf(view, 'rest-of-terms', telling))],
    facts: [
      line(say.term('agreement'), sayTerm(terms, 'agreement', telling)),
      ...row(say.term('noticeWithinTerm'), sayTerm(terms, 'noticeWithinTerm', telling)),
      line(say.ending, ''),
      line(say.holiday, ''),
      line(say.training, ''),
      line(say.contributions, ''),
      ...row(say.term('representativeId'), sayTerm(terms, 'representativeId', telling)),
    ],
  };
};

const dueOf = ({ clock }: EmploymentView, duty: string, { day }: Telling) => {
  const due = clock?.duties.find(({ id }) => id === duty)?.due;
  return due ? day(due) : '';
};

const signaturesOf = ({ view }: EmploymentPaper, { signedBy }: Contract, telling: Telling) => {
  const { say, name, words } = telling;
  const employer = signedBy.map((personId) => ({ name: name(personId), caption: say.asEmployer }));
  return {
    heading: say.signatures,
    all: [
      { name: '', caption: words.elections.placeAndDate },
      ...(employer.length > 0 ? employer : [{ name: '', caption: say.forEmployer }]),
      { name: view.employee?.name ?? '', caption: say.asEmployee },
    ],
  };
};

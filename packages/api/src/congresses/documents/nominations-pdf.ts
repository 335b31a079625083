import { setPdf } from '../../documents/typst.ts';
import { type CongressPaper, framed, row, source, tellingOf } from './congress-paper.ts';

/** Whom the association nominates to what, with conditions and consent, the decision, and whether it was sent and received. */
export const nominationsPdf = (paper: CongressPaper): Promise<Buffer> => {
  const { say, text, day, name, moment, words } = tellingOf(paper);
  const { nominations, decisions } = paper.view;
  const numberOf = (decisionId: string | null) => {
    const found = decisions.find((one) => one.decisionId === decisionId);
    return found ? `${found.number.year}:${found.number.serial}` : '';
  };
  const sections = nominations.map((one) => {
    const { consent, sent, received } = one;
    const whom = one.personId ? name(one.personId) : (one.name ?? words.erased);
    return {
      heading: text(one.to),
      facts: [
        ...row(say.whom, whom),
        ...row(say.conditions, text(one.conditions)),
        ...row(
          say.consent,
          consent ? say.consents(consent.consents, day(consent.on)) : say.unasked,
        ),
        ...row(
          say.decision,
          [numberOf(decisionOf(one)), text(one.decision)].filter(Boolean).join(', '),
        ),
        ...row(
          say.sent,
          sent ? [day(sent.on), text(sent.to), text(sent.how)].filter(Boolean).join(', ') : '',
        ),
        ...row(
          say.received,
          received
            ? [received.at ? moment(received.at) : '', text(received.reply)]
                .filter(Boolean)
                .join(', ') || say.isReceived
            : '',
        ),
      ],
    };
  });
  const none = [{ heading: say.whom, lead: [say.noNominations] }];
  const all = sections.length > 0 ? sections : none;
  return setPdf(source, framed(paper, { heading: say.nominations, sections: all }), paper.on);
};

/** The decision that is told of it, else the one by which a meeting that was asked nominated them. */
const decisionOf = ({ decisionId, asked }: CongressPaper['view']['nominations'][number]) =>
  decisionId ?? (asked?.answer === 'nominates' ? asked.decisionId : null);

import type { Fact } from '@klubba/domain';
import { localDate } from '@klubba/domain/time';
import { listed, longDate } from '../documents/text.ts';
import { clauseText } from './how-decided.ts';
import type { Setting } from './setting.ts';

/** That the record was put right, when, in what, and what stood there. */
export const correctedInWords = (
  setting: Setting,
  { was, at, supplement }: Fact<'RecordCorrected'>,
) => {
  const { words, record } = setting;
  const day = longDate(localDate(at, record.timeZone), words);
  const said = words.recordCorrected(day, words.corrections[was.kind], stood(setting, was));
  return [said, bySupplement(setting, supplement)].filter(Boolean).join(' ');
};

/** By which supplement it was put right; nothing where the minutes were a draft then. */
export const bySupplement = ({ words }: Setting, supplement: number | null | undefined) =>
  typeof supplement !== 'number' ? '' : words.parts.bySupplement(supplement);

/** What stood there, as the minutes had it; null where nothing did. */
export const stood = (setting: Setting, was: Fact<'RecordCorrected'>['was']): string | null => {
  const { words, record, meeting, name, body, when, text } = setting;
  const paragraph = (itemId: string) => {
    const found = meeting.items.find((item) => item.itemId === itemId)?.paragraph;
    return found ? `§ ${found}` : null;
  };
  const names = (ids: readonly string[]) => listed(ids.map(name), words);
  switch (was.kind) {
    case 'opener':
      return was.personId && name(was.personId);
    case 'openedAt':
    case 'closedAt':
    case 'takenUpAt':
    case 'hour':
      return when(was.at).trim() || null;
    case 'officer':
      return name(was.personId);
    case 'registerStep':
      return null;
    case 'registerEntry':
      // A register that was established long since is not told name by name.
      return was.in.length > 5
        ? words.people(was.in.length)
        : names([...was.in, ...was.out]) || null;
    case 'registerCount':
      return `${was.about ? `${words.parts.about} ` : ''}${words.people(was.size)}`;
    case 'round':
      return listed(
        was.options.map(({ proposalId, votes }) =>
          words.voting.option(optionOf(setting, proposalId), votes),
        ),
        words,
      );
    case 'title':
      return words.quoted(text(was.text));
    case 'mover': {
      const movers = [...(was.by ? [was.by] : []), ...was.others];
      return (
        listed(
          movers.map(({ kind, id }) => (kind === 'person' ? name(id) : body(id))),
          words,
        ) || null
      );
    }
    case 'entryItem':
    case 'proposalItem':
      return paragraph(was.to) ?? paragraph(record.paragraphs[0]?.itemId ?? '');
  }
};

/** An option of a round, by the first of its clauses. */
const optionOf = ({ meeting, that, text }: Setting, proposalId: string) => {
  const [first] = meeting.proposals.find((one) => one.proposalId === proposalId)?.clauses ?? [];
  return first ? clauseText(that, text(first.originalText ?? first.text)) : '';
};

import { carriedMeanings, headingIn, linesOf, type MeaningOf, textAsAmended } from '@klubba/domain';
import { listed, longDate } from '../documents/text.ts';
import type { MinutesDocument } from './contract.ts';
import type { Setting } from './setting.ts';

type Annex = MinutesDocument['annexes'][number];

/** What a decision does that its own words do not say: where the adopted text stands, what a fee is, who is in a group. */
export const meaningTold = (
  setting: Setting,
  { decisionId, clauseId, text }: { decisionId: string; clauseId: string; text: string },
): string | null => {
  const { words, meeting } = setting;
  const meaning = meaningCarried(setting, { decisionId, clauseId });
  if (!meaning) return null;
  if (meaning.kind === 'text') {
    const changes = textAsAmended(meeting, clauseId)?.changes.length ?? 0;
    return words.meanings.adopted(setting.text(meaning.title), meaning.version, changes);
  }
  if (meaning.kind === 'fee') return feeTold(setting, meaning, text);
  return meaning.kind === 'group' ? groupTold(setting, meaning, text) : null;
};

/** What of it stands in the association's own words: the names, the unit and the mandate that it wrote. */
export const meaningWrote = (
  setting: Setting,
  decided: { decisionId: string; clauseId: string },
): string[] => {
  const meaning = meaningCarried(setting, decided);
  const wrote =
    meaning?.kind === 'fee'
      ? [meaning.name, meaning.unit]
      : meaning?.kind === 'group'
        ? [meaning.name, meaning.mandate ?? '']
        : [meaning?.kind === 'text' ? meaning.title : ''];
  return wrote.filter(Boolean).map(setting.text);
};

const meaningCarried = (
  { meeting }: Setting,
  { decisionId, clauseId }: { decisionId: string; clauseId: string },
) =>
  carriedMeanings(meeting).find(
    (one) => one.clauseId === clauseId && one.decision.decisionId === decisionId,
  )?.meaning;

const feeTold = ({ words, text: said }: Setting, fee: MeaningOf<'fee'>, text: string) => {
  const amount = words.meanings.money(fee.amount);
  const from = fee.from && longDate(fee.from, words);
  const figures = (given: string) => given.replace(/[\s.\u00a0]/g, '');
  const isSaid = figures(text).includes(figures(amount)) && (!from || text.includes(from));
  return isSaid ? null : words.meanings.fee(said(fee.name), amount, said(fee.unit), from);
};

const groupTold = (
  { words, text: said, name, body }: Setting,
  group: MeaningOf<'group'>,
  text: string,
) => {
  const { personIds, convenerId, endsOn, reportsTo, least, most, mandate } = group;
  const isNamed = personIds.every((personId) => text.includes(personId));
  const convenes = convenerId && words.meanings.convener;
  const names = personIds.map((id) => (id === convenerId ? `${name(id)} (${convenes})` : name(id)));
  const unsaid = (one: string, line: string) => (text.includes(one) ? [] : [line]);
  const lines = [
    ...(isNamed && (!convenes || text.includes(convenes))
      ? []
      : [words.meanings.people(said(group.name), listed(names, words))]),
    ...(mandate && group.founds ? unsaid(mandate, words.meanings.mandate(said(mandate))) : []),
    ...(least || most ? unsaid(String(most ?? least), words.meanings.size(least, most)) : []),
    ...(endsOn
      ? unsaid(longDate(endsOn, words), words.meanings.until(longDate(endsOn, words)))
      : []),
    ...(reportsTo
      ? unsaid(body(reportsTo).toLowerCase(), words.meanings.reportsTo(body(reportsTo)))
      : []),
  ];
  return lines.join(' ') || null;
};

/** Each text that was adopted, as it reads with what carried, and which decision changed which lines. */
export const textAnnexes = ({ words, meeting, text: said }: Setting): Annex[] =>
  carriedMeanings(meeting).flatMap(({ clauseId, decision: { number } }) => {
    const amended = textAsAmended(meeting, clauseId);
    if (!amended) return [];
    const { title, version, changes, changed } = amended;
    const numberOf = (decisionId: string | null) => {
      const by = meeting.proposals
        .flatMap(({ clauses }) => clauses.flatMap(({ decision }) => decision ?? []))
        .find((one) => one.decisionId === decisionId);
      return by ? `${by.number.year}:${by.number.serial}` : null;
    };
    const made = changes.map((change) =>
      words.meanings.changed(change, numberOf(change.decisionId)),
    );
    return [
      {
        title: words.meanings.annex(said(title), `${number.year}:${number.serial}`),
        note: words.meanings.madeOf(version, made),
        lines: linesOf(changed).map(said),
        numbered: true,
      },
    ];
  });

/** A line of a text as it is set: a heading without its marks. */
export const lineSet = (line: string) => {
  const heading = headingIn(line);
  return { text: heading?.words ?? line, heading: heading !== undefined };
};

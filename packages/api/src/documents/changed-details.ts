import type { ChangeAfterNotice } from '@klubba/domain';
import { listed, longDate } from './text.ts';
import type { Words } from './words.ts';

type Details = ChangeAfterNotice['was'];

/** What of title, hour and place differs: its label, what stood there, and what does now. */
export const differing = (
  was: Details,
  is: Details,
  words: Words,
  text: (raw: string) => string,
) => {
  const { outbox } = words;
  const clock = (startsAt: string | null) => (startsAt ? words.time(startsAt) : '');
  const all = [
    { label: outbox.title, was: text(was.title), is: text(is.title) },
    { label: outbox.when, was: clock(was.startsAt), is: clock(is.startsAt) },
    { label: outbox.where, was: text(was.place), is: text(is.place) },
  ];
  return all.filter((each) => each.was !== each.is);
};

/** That the text of the notice was changed after it, each time as one sentence. */
export const textChangesTold = (
  days: readonly (string | null)[],
  { outbox, ...words }: Words,
  labelled = false,
) => {
  const sentence = labelled ? outbox.afterNotice : outbox.changedOn;
  return days.map((on) => sentence(on && longDate(on, { outbox, ...words }), outbox.textOfNotice));
};

/** Each change of the notice after it, as one sentence; beside a label that says that it is changed (`labelled`), without saying it again. */
export const changesTold = (
  meeting: Details & { readonly changedAfterNotice?: readonly ChangeAfterNotice[] },
  words: Words,
  text: (raw: string) => string,
  labelled = false,
) => {
  const { changedAfterNotice = [] } = meeting;
  const sentence = labelled ? words.outbox.afterNotice : words.outbox.changedOn;
  return changedAfterNotice.map(({ on, was }, index) => {
    const is = changedAfterNotice[index + 1]?.was ?? meeting;
    const changes = differing(was, is, words, text).map((each) =>
      words.outbox.isNow(each.label, each.was, each.is),
    );
    return sentence(on && longDate(on, words), listed(changes, words));
  });
};

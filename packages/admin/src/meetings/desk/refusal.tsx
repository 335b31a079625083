import { Show } from 'solid-js';
import { clock, day } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { say } from '../../language/say.ts';
import { useDesk, useDeskNames } from './desk.tsx';
import { comeIntoSight } from './focus.ts';

/** The rule that said no, in words, where it was asked. Whoever a rule names is named. */
export const Refusal = (props: { place: string }) => {
  const desk = useDesk();
  const nameOf = useDeskNames();
  return (
    <Show when={desk.problemAt(props.place)}>
      {(problem) => (
        <p class="form-error" role="alert" ref={comeIntoSight}>
          {say(problem().code, named(problem().facts, nameOf))}
        </p>
      )}
    </Show>
  );
};

type Facts = Readonly<Record<string, string | number>>;

const named = (facts: Facts | undefined, nameOf: (id: string) => string | null | undefined) => {
  const known = Object.entries(facts ?? {}).map(([name, fact]) => [name, inWords(fact)]);
  const personId = facts?.personId;
  return {
    ...Object.fromEntries(known),
    ...(personId && { name: nameOf(String(personId)) ?? t('mention.erased') }),
  };
};

const inWords = (fact: string | number) => {
  if (typeof fact === 'number') return fact;
  if (/^\d{4}-\d\d-\d\dT/.test(fact)) return clock(fact);
  return /^\d{4}-\d\d-\d\d$/.test(fact) ? day(fact) : fact;
};

import type { MeaningView } from '@klubba/api/contract';
import { A } from '@solidjs/router';
import { Match, Show, Switch } from 'solid-js';
import { day, kronor, listing } from '../../../language/format.ts';
import { t } from '../../../language/language.ts';
import { changeInWords } from '../../../numbered-texts/change-words.ts';
import { useOrganisation } from '../../../session/organisation.tsx';
import { MentionText, useNames } from '../../../ui/mention-text.tsx';

/** What a clause does, under its words: which text, which lines, what fee, who in which group. */
export const MeaningNote = (props: {
  meaning: MeaningView;
  bodyName: (bodyId: string) => string | undefined;
}) => {
  const organisation = useOrganisation();
  const nameOf = useNames();
  const of = <Kind extends MeaningView['kind']>(kind: Kind) =>
    props.meaning.kind === kind
      ? (props.meaning as Extract<MeaningView, { kind: Kind }>)
      : undefined;
  return (
    <div class="meaning-note">
      <Switch>
        <Match when={of('text')}>
          {(text) => (
            <A href={organisation.to(`/texts/${text().textId}?version=${text().versionId}`)}>
              {t('meaning.adopts', { title: text().title, version: text().version })}
            </A>
          )}
        </Match>
        <Match when={of('lines')}>
          {(change) => (
            <>
              {changeInWords(change())}
              <Show when={change().text}>
                {(text) => (
                  <p class="serif new-lines">
                    <MentionText text={text()} />
                  </p>
                )}
              </Show>
            </>
          )}
        </Match>
        <Match when={of('fee')}>{(fee) => feeInWords(fee())}</Match>
        <Match when={of('group')}>
          {(group) =>
            groupInWords(group(), (id) => nameOf(id) ?? t('mention.erased'), props.bodyName)
          }
        </Match>
      </Switch>
    </div>
  );
};

const feeInWords = (fee: Extract<MeaningView, { kind: 'fee' }>) => {
  const said = { name: fee.name, amount: kronor(fee.amount), unit: fee.unit };
  return fee.from
    ? t('meaning.fee-line-from', { ...said, from: day(fee.from) })
    : t('meaning.fee-line', said);
};

const groupInWords = (
  group: Extract<MeaningView, { kind: 'group' }>,
  nameOf: (personId: string) => string,
  bodyName: (bodyId: string) => string | undefined,
) => {
  const people = group.personIds.map((id) =>
    id === group.convenerId ? t('meaning.convenes', { name: nameOf(id) }) : nameOf(id),
  );
  const { least, most } = group;
  const body = group.reportsTo && bodyName(group.reportsTo);
  const size =
    least && most
      ? t('meaning.size', { least, most })
      : least
        ? t('meaning.size-least', { least })
        : most && t('meaning.size-most', { most });
  return [
    people.length
      ? t('meaning.group-line', { name: group.name, people: listing(people) })
      : group.name,
    ...(size ? [size] : []),
    ...(group.endsOn ? [t('meaning.until', { day: day(group.endsOn) })] : []),
    ...(body ? [t('meaning.reports', { body })] : []),
  ].join('; ');
};

import { headingIn, type LineChange, linesOf } from '@klubba/domain/numbered-text';
import { createAsync } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { t } from '../../../language/language.ts';
import { getText } from '../../../numbered-texts/data.ts';
import { TextLine } from '../../../numbered-texts/numbered-lines.tsx';
import { useOrganisation } from '../../../session/organisation.tsx';
import { MentionText } from '../../../ui/mention-text.tsx';
import type { Clause, Proposal } from '../../record.ts';

/** The text that a clause adopts, with every change that somebody moves in its place, and what became of it. */
export const TextInPlace = (props: {
  adopts: Extract<NonNullable<Clause['meaning']>, { kind: 'text' }>;
  clauseId: string;
  proposals: readonly Proposal[];
}) => {
  const organisation = useOrganisation();
  const text = createAsync(async () => {
    const { written, adopted } = await getText(organisation.id, props.adopts.textId);
    const all = [...written, ...adopted];
    return all.find(({ versionId }) => versionId === props.adopts.versionId)?.text ?? '';
  });
  const changes = () =>
    props.proposals
      .filter(
        ({ targetId, withdrawn, conformed }) =>
          targetId === props.clauseId && (!withdrawn || conformed?.adopted),
      )
      .flatMap(({ clauses: [clause] }) =>
        clause?.meaning?.kind === 'lines' ? [{ ...clause.meaning, status: clause.status }] : [],
      );
  const before = (number: number) => changes().filter((one) => placeOf(one) === number);
  const isGone = (number: number) =>
    changes().some(
      ({ operation, from, to, status }) =>
        operation !== 'insert' && isAlive(status) && from <= number && number <= to,
    );
  return (
    <Show when={text() !== undefined}>
      <ol class="text-lines" aria-label={t('text.lines')}>
        <Added changes={before(0)} />
        <For each={linesOf(text() ?? '')}>
          {(line, index) => (
            <>
              <TextLine
                number={index() + 1}
                heading={!!headingIn(line)}
                {...(isGone(index() + 1) ? { kind: 'removed' } : {})}
              >
                <Show
                  when={isGone(index() + 1)}
                  fallback={<MentionText text={headingIn(line)?.words ?? line} />}
                >
                  <del>
                    <MentionText text={headingIn(line)?.words ?? line} />
                  </del>
                </Show>
              </TextLine>
              <Added changes={before(index() + 1)} />
            </>
          )}
        </For>
      </ol>
    </Show>
  );
};

type Change = LineChange & { readonly status: Clause['status'] };

/** After which line what it puts in stands. */
const placeOf = ({ operation, from, to }: LineChange) => (operation === 'insert' ? from : to);

const isAlive = (status: Clause['status']) => status === 'undecided' || status === 'carried';

const Added = (props: { changes: readonly Change[] }) => (
  <For each={props.changes}>
    {(change) => (
      <For each={change.operation === 'delete' ? [] : linesOf(change.text)}>
        {(line) => (
          <TextLine {...(isAlive(change.status) ? { kind: 'added' } : {})}>
            <Show
              when={isAlive(change.status)}
              fallback={
                <s>
                  <MentionText text={line} />
                </s>
              }
            >
              <ins>
                <MentionText text={line} />
              </ins>
            </Show>{' '}
            <span class="soft small">({t(`meaning.status.${change.status}`)})</span>
          </TextLine>
        )}
      </For>
    )}
  </For>
);

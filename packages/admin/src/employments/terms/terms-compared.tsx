import { termsOutside } from '@klubba/domain/employment/terms';
import { For, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { Status } from '../../ui/status.tsx';
import { Written } from '../../ui/written.tsx';
import { sayTerm } from './term-words.ts';
import { type TermName, type Terms, termNames } from './terms.ts';

type Row = {
  readonly name: TermName;
  readonly decided: string | undefined;
  readonly agreed: string | undefined;
  readonly how: 'same' | 'within' | 'outside' | 'open';
};

/** The contract beside the decision, term by term: the same, within it, outside it, or left open by it. */
export const compared = (
  decided: Terms,
  agreed: Terms,
  nameOf: (personId: string) => string,
): readonly Row[] => {
  const outside = termsOutside(decided, agreed);
  return termNames
    .map((name) => {
      const [was, is] = [sayTerm(decided, name, nameOf), sayTerm(agreed, name, nameOf)];
      const how = outside.includes(name)
        ? ('outside' as const)
        : was === is
          ? ('same' as const)
          : was === undefined
            ? ('open' as const)
            : ('within' as const);
      return { name, decided: was, agreed: is, how };
    })
    .filter((row) => row.decided !== undefined || row.agreed !== undefined);
};

const tones = { same: 'good', within: 'going', open: 'going', outside: 'waiting' } as const;

/** Terms against the decision: those of a contract, before anything is signed; or those that were proposed. */
export const TermsCompared = (props: {
  decided: Terms;
  agreed: Terms;
  nameOf: (personId: string) => string;
  says?: 'agreed' | 'proposed';
}) => {
  const column = () => t(`compared.${props.says ?? 'agreed'}`);
  const rows = () => compared(props.decided, props.agreed, props.nameOf);
  const outside = () => rows().filter(({ how }) => how === 'outside');
  return (
    <section class="compared" aria-label={t('compared.title')}>
      <h2>{props.says === 'proposed' ? t('compared.changed') : t('compared.title')}</h2>
      <Show when={props.says !== 'proposed'}>
        <p class="serif" role="status">
          <Show when={outside().length} fallback={t('compared.all-within')}>
            {t('compared.outside-which', {
              count: outside().length,
              terms: outside()
                .map(({ name }) => t(`term.${name}`).toLowerCase())
                .join(', '),
            })}
          </Show>
        </p>
      </Show>
      <table class="compared-table">
        <thead>
          <tr>
            <th scope="col">{t('compared.term')}</th>
            <th scope="col">{t('compared.decided')}</th>
            <th scope="col">{column()}</th>
          </tr>
        </thead>
        <tbody>
          <For each={rows()}>
            {(row) => (
              <tr data-how={row.how}>
                <th scope="row">{t(`term.${row.name}`)}</th>
                <td data-label={t('compared.decided')}>
                  <Show when={row.decided} fallback={t('compared.left-open')}>
                    {(said) => <Written>{said()}</Written>}
                  </Show>
                </td>
                <td data-label={column()}>
                  <Show when={row.agreed} fallback={t('compared.not-said')}>
                    {(said) => <Written>{said()}</Written>}
                  </Show>
                  <Show when={row.how !== 'same' && props.says !== 'proposed'}>
                    <Status tone={tones[row.how]}>{t(`compared.${row.how}`)}</Status>
                  </Show>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
};

import type { EmploymentView } from '@klubba/api/contract';
import { For, Show } from 'solid-js';
import { day, listing } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { useOrganisation } from '../../session/organisation.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { isOver } from '../employment-phase.tsx';
import { nameIn } from '../names.ts';
import { termsSum } from '../terms/term-words.ts';
import { TermsCompared } from '../terms/terms-compared.tsx';
import { TermsFacts } from '../terms/terms-facts.tsx';

type Contract = NonNullable<EmploymentView['contracts']>[number];

export const contractSum = ({ contracts }: EmploymentView): string | undefined => {
  const terms = contracts?.at(-1)?.terms;
  return terms ? termsSum(terms) : undefined;
};

/** The contracts that were signed, each beside the decision that it rests on; and the next one. */
export const ContractStep = (props: { view: EmploymentView }) => {
  const organisation = useOrganisation();
  const maySign = () =>
    props.view.may.prepare &&
    !isOver(props.view.phase) &&
    props.view.proposals.some(({ status }) => status === 'approved');
  const isFirst = () => !props.view.contracts?.length;
  return (
    <>
      <For each={[...(props.view.contracts ?? [])].reverse()}>
        {(contract) => <Signed view={props.view} contract={contract} />}
      </For>
      <Show when={maySign()}>
        <Show when={isFirst()}>
          <p class="serif">{t('contracting.lead')}</p>
        </Show>
        <div class="step-ways screen-only">
          <LinkButton
            kind={isFirst() ? 'main' : 'plain'}
            href={organisation.to(`/employments/${props.view.employmentId}/contract`)}
          >
            {t(isFirst() ? 'contracting.do' : 'contracting.another')}
          </LinkButton>
        </div>
      </Show>
    </>
  );
};

const Signed = (props: { view: EmploymentView; contract: Contract }) => {
  const nameOf = (id: string) => nameIn(props.view)(id);
  const decided = () =>
    props.view.proposals.find(({ proposalId }) => proposalId === props.contract.proposalId)
      ?.decidedTerms;
  const paper = () => (props.contract.proposalId === null ? props.view.takenOver : null);
  return (
    <section class="step-part">
      <h3>{props.view.employee?.name ?? t('contracting.contract')}</h3>
      <Show when={paper()}>
        {(found) => (
          <p class="serif">
            {t('contracting.paper', {
              document: found().document,
              paragraph: found().paragraph ?? '',
              who: nameOf(found().vouchedBy),
            })}
          </p>
        )}
      </Show>
      <Show when={props.contract.signedOn}>
        {(on) => (
          <p class="serif">
            {t('contracting.signed', {
              day: day(on()),
              names: listing(props.contract.signedBy.map(nameOf)),
            })}
          </p>
        )}
      </Show>
      <Show
        when={props.contract.terms}
        fallback={<p class="soft">{t('employment.record-destroyed')}</p>}
      >
        {(terms) => (
          <Show when={decided()} fallback={<TermsFacts terms={terms()} nameOf={nameOf} />}>
            {(was) => <TermsCompared decided={was()} agreed={terms()} nameOf={nameOf} />}
          </Show>
        )}
      </Show>
    </section>
  );
};

import { For, Show } from 'solid-js';
import { listing, number } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { StepLine } from '../../ui/chart/step-line.tsx';
import { PersonName } from '../../ui/mention-text.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { Status, Unconfirmed } from '../../ui/status.tsx';
import { InviteSigner } from '../papers/invite-signer.tsx';
import { missing, type Office } from '../record.ts';
import { useDesk, useDeskNames } from './desk.tsx';
import { Guests } from './guests.tsx';
import { InPassing } from './in-passing.tsx';
import { missingInWords } from './missing-words.ts';

/** The right of the desk: who may vote now, who holds the offices, which rules apply, what is still missing. */
export const StateColumn = () => {
  const desk = useDesk();
  const isOpen = () => desk.meeting().phase === 'open';
  useShortcuts(
    {
      keys: 'i',
      label: () => t('register.adjust'),
      run: () => isOpen() && desk.meeting().openItemId && desk.setDialog('register'),
    },
    {
      keys: 'f',
      label: () => t('desk.change-officer'),
      run: () => isOpen() && desk.setDialog('officer'),
    },
  );
  return (
    <aside class="console-state" aria-label={t('desk.state')}>
      <Register />
      <Guests />
      <MissingList />
      <InPassing />
      <Officers />
      <Rules />
    </aside>
  );
};

const Register = () => {
  const desk = useDesk();
  const register = () => desk.meeting().register;
  const size = () => register()?.length ?? desk.meeting().counted?.size;
  const steps = () =>
    desk.meeting().registerSteps.flatMap(({ at, size }) => (at ? [{ at, count: size }] : []));
  return (
    <section>
      <h2>{t('register.title')}</h2>
      <p class="register-count figures">
        <b>{size() === undefined ? '–' : number(size()!)}</b>{' '}
        {t(size() === undefined ? 'register.not-yet' : 'register.may-vote')}
      </p>
      <Show
        when={
          desk.shown()?.kind === 'matter' && register() && desk.shown()!.voters < register()!.length
        }
      >
        <p>{t('register.on-this', { count: desk.shown()!.voters })}</p>
      </Show>
      <Show when={steps().length > 1}>
        <StepLine
          title={t('register.over-evening')}
          steps={steps()}
          until={desk.meeting().closedAt ?? new Date().toISOString()}
        />
      </Show>
      <Show when={desk.meeting().openItemId && desk.meeting().phase === 'open'}>
        <Button keys="i" class="small" onClick={() => desk.setDialog('register')}>
          {t(size() === undefined ? 'register.by-number' : 'register.adjust')}
        </Button>
      </Show>
    </section>
  );
};

const MissingList = () => {
  const desk = useDesk();
  const left = () => missing(desk.meeting());
  return (
    <Show when={desk.meeting().phase === 'open'}>
      <section>
        <Show when={left().length} fallback={<Status tone="good">{t('desk.may-decide')}</Status>}>
          <h2>{t('desk.before-deciding')}</h2>
          <ul class="missing">
            <For each={left()}>
              {(one) => (
                <li>
                  <Status tone="waiting">{missingInWords(one)}</Status>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </section>
    </Show>
  );
};

const order: readonly Office[] = ['chair', 'viceChair', 'secretary', 'verifier', 'teller'];

const Officers = () => {
  const desk = useDesk();
  const now = () => desk.meeting().officers.filter(({ to }) => !to);
  const officesOf = (personId: string) =>
    order.filter((office) =>
      now().some((term) => term.personId === personId && term.office === office),
    );
  const nameOf = useDeskNames();
  const willSign = (personId: string) =>
    officesOf(personId).some((office) => office !== 'teller' && office !== 'viceChair') &&
    !desk.meeting().outsiders.some((one) => one.personId === personId);
  /** Those who hold the same offices stand together. */
  const groups = () =>
    Object.values(
      Object.groupBy(new Set(now().map(({ personId }) => personId)), (personId) =>
        officesOf(personId).join(),
      ),
    )
      .flatMap((people) => (people ? [{ offices: officesOf(people[0]!), people }] : []))
      .sort((a, b) => order.indexOf(a.offices[0]!) - order.indexOf(b.offices[0]!));
  return (
    <section>
      <h2>{t('desk.officers')}</h2>
      <dl class="facts stacked">
        <For each={groups()}>
          {({ offices, people }) => (
            <>
              <dt>{listing(offices.map((office) => t(`meetingOffice.${office}`)))}</dt>
              <For each={people}>
                {(personId) => (
                  <dd>
                    <PersonName personId={personId} />
                    <Show when={willSign(personId)}>
                      <InviteSigner personId={personId} name={nameOf(personId) ?? ''} />
                    </Show>
                  </dd>
                )}
              </For>
            </>
          )}
        </For>
      </dl>
      <Show when={desk.meeting().phase === 'open'}>
        <Button keys="f" class="small" onClick={() => desk.setDialog('officer')}>
          {t('desk.change-officer')}
        </Button>
      </Show>
    </section>
  );
};

/** What the rules ask of the meeting as a whole; the rule of a matter stands with it. */
const Rules = () => {
  const desk = useDesk();
  return (
    <section>
      <h2>{t('desk.rules')}</h2>
      <p>
        {desk.meeting().quorum === null
          ? t('desk.no-quorum')
          : t('desk.quorum', { count: desk.meeting().quorum ?? 0 })}
      </p>
      <Show when={!desk.meeting().noticeRule.confirmed}>
        <p>
          {t('desk.notice-rule', { count: desk.meeting().noticeRule.days })} <Unconfirmed />
        </p>
      </Show>
    </section>
  );
};

import { For, Show } from 'solid-js';
import { clock } from '../../language/format.ts';
import { t } from '../../language/language.ts';
import { say } from '../../language/say.ts';
import { Button } from '../../ui/button.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { Written } from '../../ui/written.tsx';
import { useDesk, useDeskNames } from './desk.tsx';
import type { SaidNo, Waiting } from './orders.ts';
import { typedIn } from './typed-in.ts';

/** The network failed: what was entered waits in its order, nothing typed is gone, and nothing is done twice. */
export const LostCommand = () => {
  const desk = useDesk();
  return (
    <>
      <Show when={desk.orders.away()}>
        {(away) => (
          <div class="lost" role="alert">
            <div>
              <p>
                {t(away() === 'stopped' ? 'desk.stopped' : 'desk.lost', {
                  count: desk.orders.waiting().length,
                })}
              </p>
              <Show when={desk.orders.why()}>{(code) => <p>{say(code())}</p>}</Show>
              <ol class="waiting-list">
                <For each={desk.orders.waiting()}>{(entry) => <Entry entry={entry} />}</For>
              </ol>
            </div>
            <Retry />
          </div>
        )}
      </Show>
      <For each={desk.orders.saidNo()}>{(one) => <SaidNoTo said={one} />}</For>
      <Overtaken />
    </>
  );
};

/** A rule said no to what had waited: the reason stands beside what was typed, until somebody has read it. */
const SaidNoTo = (props: { said: SaidNo }) => {
  const desk = useDesk();
  const what = () => props.said.entry.waits ?? t('desk.waits.entry');
  return (
    <div class="lost" role="alert">
      <div>
        <p>
          {t('desk.said-no', { what: what() })}{' '}
          {say(props.said.problem.code, props.said.problem.facts)}
        </p>
        <For each={typedIn(props.said.entry.body)}>
          {(text) => (
            <blockquote class="serif">
              <Written>{text}</Written>
            </blockquote>
          )}
        </For>
      </div>
      <Button onClick={() => desk.orders.clear(props.said)}>{t('form.close')}</Button>
    </div>
  );
};

const Entry = (props: { entry: Waiting }) => {
  const desk = useDesk();
  const what = () => props.entry.waits ?? t('desk.waits.entry');
  return (
    <li>
      {what()}{' '}
      <Show when={props.entry.isUncertain}>
        <span class="uncertain">{t('desk.uncertain')} </span>
      </Show>
      <Button
        kind="quiet"
        class="small"
        aria-label={t('desk.drop-what', { what: what() })}
        onClick={() => desk.orders.drop(props.entry)}
      >
        {t('desk.drop')}
      </Button>
    </li>
  );
};

/** Somebody at another desk was first. What they wrote is shown; this says that it is theirs. */
const Overtaken = () => {
  const desk = useDesk();
  const nameOf = useDeskNames();
  return (
    <Show when={desk.overtaken()}>
      {(problem) => (
        <div class="lost" role="alert">
          <p>
            {t('desk.overtaken', {
              name: nameOf(problem().first?.by ?? '') ?? t('mention.erased'),
              time: clock(problem().first!.at),
            })}{' '}
            {say(problem().code, problem().facts)}
          </p>
          <Button onClick={() => desk.forget()}>{t('form.close')}</Button>
        </div>
      )}
    </Show>
  );
};

const Retry = () => {
  const desk = useDesk();
  useShortcuts({
    keys: 'mod+enter',
    label: () => t('desk.send-again'),
    run: () => void desk.orders.sendAll(),
  });
  return (
    <Button keys="mod+enter" onClick={() => desk.orders.sendAll()}>
      {t('desk.send-again')}
    </Button>
  );
};

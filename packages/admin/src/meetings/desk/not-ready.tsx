import { beyondPower, isFormality } from '@klubba/domain/meeting';
import { For, Show } from 'solid-js';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { useShortcuts } from '../../ui/shortcuts.ts';
import { type Item, missing } from '../record.ts';
import { useDesk } from './desk.tsx';
import { missingInWords } from './missing-words.ts';
import { Refusal } from './refusal.tsx';

/** Why no decision can be taken on this item yet, before anybody tries. */
export const NotReady = (props: { item: Item }) => {
  const desk = useDesk();
  const lacks = () => [
    ...(isFormality(props.item) ? [] : missing(desk.meeting()).map(missingInWords)),
    ...[beyondPower(desk.meeting(), props.item, props.item.rule)].flatMap((refusal) =>
      refusal ? [beyondPowerInWords(refusal.refused, props.item)] : [],
    ),
  ];
  const recommend = () =>
    void desk.send({
      place: 'recommend',
      path: `/agenda-items/${props.item.itemId}/recommendation`,
      body: desk.clock.at(),
      done: () => t('log.recommendation'),
    });
  return (
    <Show when={lacks().length}>
      <div class="not-ready">
        <p>{t('desk.before-deciding')}</p>
        <ul>
          <For each={lacks()}>{(lack) => <li>{lack}</li>}</For>
        </ul>
        <Show when={beyondPower(desk.meeting(), props.item, props.item.rule)}>
          <div class="item-actions">
            <Button class="small" disabled={desk.busy()} onClick={recommend}>
              {t('course.recommend')}
            </Button>
            <Button class="small" keys="x" onClick={() => desk.setDialog('pass-over')}>
              {t('desk.pass-over')}
            </Button>
          </div>
          <Refusal place="recommend" />
        </Show>
        <Show when={missing(desk.meeting()).length}>
          <AnswerAll />
        </Show>
      </div>
    </Show>
  );
};

/** Its key is its own only while something is missing. */
const AnswerAll = () => {
  const desk = useDesk();
  const answer = () => void desk.setDialog('ready');
  useShortcuts({ keys: 'b', label: () => t('ready.answer-all'), run: answer });
  return (
    <Button keys="b" onClick={answer}>
      {t('ready.answer-all')}
    </Button>
  );
};

const beyondPowerInWords = (
  why: 'body-not-competent' | 'matter-not-in-notice',
  { matter }: Pick<Item, 'matter'>,
) =>
  why === 'body-not-competent'
    ? t('desk.not-competent', { matter: t(`matter.${matter}`) })
    : t('desk.not-in-notice');

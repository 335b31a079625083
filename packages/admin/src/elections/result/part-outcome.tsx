import type { ElectionView } from '@klubba/api/contract';
import type { Count } from '@klubba/domain/counting';
import { For, Show } from 'solid-js';
import { Elected } from '../../counting/elected.tsx';
import { Pictures } from '../../counting/pictures.tsx';
import { saveCount } from '../../counting/save-count.ts';
import { Told } from '../../counting/told.tsx';
import { t } from '../../language/language.ts';
import { Button } from '../../ui/button.tsx';
import { Deeper } from '../../ui/page.tsx';
import { nameOf } from '../voting/names.ts';
import { partInWords } from '../voting/round-in-words.ts';
import type { Standing } from '../voting/steps.ts';
import { readerOf } from './reader.ts';
import { RoundTallies } from './round-tallies.tsx';
import { SaveBallots } from './save-ballots.tsx';
import '../../counting/counting.css';
import './result.css';

type Props = { view: ElectionView; standing: Standing };

const countOf = ({ count }: Standing) => count as Count | null;

/** Who is elected in a part so far, in order, and with what. By voices there are no figures, and none are invented. */
export const PartElected = (props: Props) => (
  <Show when={countOf(props.standing)} fallback={<ByVoices {...props} />}>
    {(counted) => <Elected counted={counted()} reader={readerOf(props.view)} />}
  </Show>
);

const ByVoices = (props: Props) => {
  const acclaimed = () => props.view.acclaimed.find(({ part }) => part === props.standing.part);
  const vacant = () => props.standing.seats - (acclaimed()?.candidateIds.length ?? 0);
  return (
    <Show when={acclaimed()} fallback={<p class="soft">{t('outcome.nobody-stood')}</p>}>
      {(by) => (
        <>
          <ol class="elected">
            <For each={by().candidateIds}>
              {(id) => (
                <li>
                  <span class="elected-name">{nameOf(props.view, id)}</span>
                </li>
              )}
            </For>
          </ol>
          <p class="soft">
            {t('outcome.by-voices')}{' '}
            <Show when={by().ordered}>{(how) => <>{t(`outcome.ordered.${how()}`)}</>}</Show>
          </p>
          <Show when={vacant() > 0}>
            <p>{t('outcome.vacant', { count: vacant() })}.</p>
          </Show>
        </>
      )}
    </Show>
  );
};

/** The bars of each round with their line; every figure is a table one key away. */
export const PartPictures = (props: Props) => (
  <Show when={countOf(props.standing)}>
    {(counted) => (
      <Deeper>
        <Pictures counted={counted()} reader={readerOf(props.view)} />
      </Deeper>
    )}
  </Show>
);

/** What became of the papers, the count in sentences, and its figures to keep. */
export const PartDetails = (props: Props) => {
  const candidates = () =>
    props.view.candidates.map(({ candidateId }) => ({
      id: candidateId,
      name: nameOf(props.view, candidateId),
    }));
  const save = (counted: Count) =>
    saveCount(
      `${props.view.title}, ${partInWords(props.view, props.standing.part)}`,
      counted,
      readerOf(props.view),
    );
  return (
    <Show when={countOf(props.standing)}>
      {(counted) => (
        <Deeper>
          <RoundTallies view={props.view} part={props.standing.part} />
          <Told counted={counted()} candidates={candidates()} />
          <p class="form-end">
            <Button class="small" onClick={() => save(counted())}>
              {t('outcome.csv')}
            </Button>
            <SaveBallots view={props.view} part={props.standing.part} />
          </p>
        </Deeper>
      )}
    </Show>
  );
};

/** A part while the vote goes on: who is elected and the bars, the rest folded; once it has come to its end all but the names. */
export const PartSoFar = (props: Props) => {
  const isOver = () => props.standing.next.kind === 'complete';
  return (
    <div class="outcome">
      <PartElected {...props} />
      <Show when={!isOver()}>
        <PartPictures {...props} />
      </Show>
      <Show when={countOf(props.standing)}>
        <details class="more">
          <summary>{t('outcome.all-figures')}</summary>
          <div class="outcome">
            <Show when={isOver()}>
              <PartPictures {...props} />
            </Show>
            <PartDetails {...props} />
          </div>
        </details>
      </Show>
    </div>
  );
};

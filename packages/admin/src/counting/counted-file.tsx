import {
  type BallotFile,
  ballotsIn,
  type Count,
  count,
  countSubstitutes,
  type Draw,
  differenceFrom,
  drawsOf,
  en,
  explainDifference,
  isSheet,
  type Lots,
  matchCandidates,
  type Parameters,
  sv,
} from '@klubba/domain/counting';
import { createMemo, createSignal, type JSX, Show } from 'solid-js';
import { listing } from '../language/format.ts';
import { language } from '../language/language.ts';
import { type ComputedLot, LotForm, LotsGiven } from './lot-form.tsx';
import { type Chosen, readFile } from './read-file.ts';
import { Result } from './result.tsx';
import { RunOff } from './run-off.tsx';
import { type Settings, SettingsForm, settingsFor } from './settings.tsx';
import type { Reader } from './tables.ts';
import { w } from './words/words.ts';

/** One file that has been read: how to count it, the count, and what the count still needs. */
export const CountedFile = (props: { name: string; file: BallotFile; children: JSX.Element }) => {
  const [settings, setSettings] = createSignal<Settings>(settingsFor(props.file));
  const carried = drawsOf(props.file.lots ?? []);
  const ownLots = props.file.substitutes?.lots;
  const [draws, setDraws] = createSignal(carried);
  const [own, setOwn] = createSignal(ownLots ? drawsOf(ownLots) : carried);
  const [computed, setComputed] = createSignal<ComputedLot>();
  const [later, setLater] = createSignal<Chosen>();

  const runOff = createMemo(() => {
    const now = later();
    if (!now || 'problem' in now) return props.file.runOff && { ballots: props.file.runOff };
    return matchCandidates(props.file, now.file);
  });
  const lots = (given: readonly Draw[]): Lots => {
    const seeded = computed();
    return seeded ? { kind: 'computed', ...seeded } : { kind: 'physical', draws: given };
  };
  const parameters = (): Parameters => {
    const { method: _, marks, substitutes, ...rest } = settings();
    const ballots = runOff();
    return {
      ...rest,
      ...(marks && { marks }),
      ...(substitutes && { substitutes: { places: substitutes, ballots: 'continued' } }),
      ...(ballots && 'ballots' in ballots && { runOff: ballots.ballots }),
      ...(props.file.groups && { groups: props.file.groups }),
    };
  };
  const counted = createMemo(
    (): Count => count(settings().method, props.file, parameters(), lots(draws())),
  );
  const substitutes = createMemo(() =>
    countSubstitutes(props.file, settings().method, parameters(), lots(own())),
  );
  const reader = createMemo(() => readerOf(props.file));
  const declared = () => {
    const { result } = props.file;
    if (!result || counted().missing || substitutes()?.missing) return undefined;
    const say = language() === 'sv' ? sv : en;
    const difference = differenceFrom(result, counted(), substitutes());
    return difference ? explainDifference(difference, reader().name, say) : say.sameAsDeclared();
  };
  const withdrawn = () =>
    props.file.candidates.filter((each) => each.withdrawn).map(({ name }) => name);
  const changed = (next: Settings) => {
    setSettings(next);
    noDraws();
  };
  const noDraws = () => {
    setDraws([]);
    setOwn([]);
  };
  // The ordinary come first: whoever is tied among them is drawn before anybody else.
  const draw = (drawn: Draw) =>
    counted().missing ? setDraws([...draws(), drawn]) : setOwn([...own(), drawn]);

  return (
    <div class="counted">
      <header class="counted-file">
        <div class="screen-only counted-other">{props.children}</div>
        <p class="counted-name">{props.file.title || props.name}</p>
        <p class="soft small">
          <Show when={props.file.title}>{props.name} · </Show>
          {w()['file.holds'](ballotsIn(props.file), props.file.candidates.length)}
          <Show when={isSheet(props.file.ballots)}> · {w()['file.sheet']}</Show>
          <Show when={withdrawn().length > 0}>
            {' · '}
            {w()['file.withdrawn'](listing(withdrawn()))}
          </Show>
        </p>
      </header>
      <SettingsForm file={props.file} settings={settings()} onChange={changed} />
      <Show when={counted().missing ?? substitutes()?.missing} keyed>
        {(tie) => <LotForm tie={tie} name={reader().name} onDraw={draw} onComputed={setComputed} />}
      </Show>
      <LotsGiven
        draws={new Set([...draws(), ...own()]).size}
        computed={computed() !== undefined}
        onRemove={() => {
          noDraws();
          setComputed(undefined);
        }}
      />
      <RunOff
        counted={counted()}
        reader={reader()}
        later={later()}
        unknown={unknownIn(runOff())}
        onFile={async (file) => setLater(await readFile(file))}
        onRemove={() => setLater(undefined)}
      />
      <Show when={declared()}>{(told) => <p class="serif">{told()}</p>}</Show>
      <Result counted={counted()} file={props.file} reader={reader()} name={props.name} />
      <Show when={substitutes()}>
        {(ordered) => (
          <Result
            counted={ordered()}
            file={{ ...props.file, candidates: props.file.substitutes?.candidates ?? [] }}
            reader={reader()}
            name={`${w()['settings.substitutes']}-${props.name}`}
            title={
              w()[
                ordered().state === 'complete' ? 'result.substitutes' : 'result.substitutes-so-far'
              ]
            }
          />
        )}
      </Show>
    </div>
  );
};

const unknownIn = (runOff: { ballots: unknown } | { unknown: readonly string[] } | undefined) =>
  runOff && 'unknown' in runOff ? runOff.unknown : [];

const readerOf = (file: BallotFile): Reader => {
  const candidates = [...(file.substitutes?.candidates ?? []), ...file.candidates];
  const names = new Map(candidates.map(({ id, name }) => [id, name]));
  return {
    name: (id) => names.get(id) ?? id,
    party: (id) => candidates.find((each) => each.id === id)?.party,
    figure: (scaled, decimals) => (language() === 'sv' ? sv : en).figure(scaled, decimals),
    words: w(),
  };
};

import {
  type BallotFile,
  ballotsIn,
  type Count,
  count,
  type Draw,
  en,
  type Lots,
  matchCandidates,
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
  const [draws, setDraws] = createSignal<readonly Draw[]>(
    props.file.lots ? [{ order: props.file.lots }] : [],
  );
  const [computed, setComputed] = createSignal<ComputedLot>();
  const [later, setLater] = createSignal<Chosen>();

  const runOff = createMemo(() => {
    const now = later();
    if (!now || 'problem' in now) return props.file.runOff && { ballots: props.file.runOff };
    return matchCandidates(props.file, now.file);
  });
  const lots = (): Lots => {
    const seeded = computed();
    return seeded ? { kind: 'computed', ...seeded } : { kind: 'physical', draws: draws() };
  };
  const counted = createMemo((): Count => {
    const { method, marks, substitutes, ...rest } = settings();
    const ballots = runOff();
    return count(
      method,
      props.file,
      {
        ...rest,
        ...(marks && { marks }),
        ...(substitutes && { substitutes: { places: substitutes, ballots: 'continued' } }),
        ...(ballots && 'ballots' in ballots && { runOff: ballots.ballots }),
      },
      lots(),
    );
  });
  const reader = createMemo(() => readerOf(props.file));
  const withdrawn = () =>
    props.file.candidates.filter((each) => each.withdrawn).map(({ name }) => name);
  const changed = (next: Settings) => {
    setSettings(next);
    setDraws([]);
  };

  return (
    <div class="counted">
      <header class="counted-file">
        <div class="screen-only counted-other">{props.children}</div>
        <p class="counted-name">{props.file.title || props.name}</p>
        <p class="soft small">
          <Show when={props.file.title}>{props.name} · </Show>
          {w()['file.holds'](ballotsIn(props.file), props.file.candidates.length)}
          <Show when={withdrawn().length > 0}>
            {' · '}
            {w()['file.withdrawn'](listing(withdrawn()))}
          </Show>
        </p>
      </header>
      <SettingsForm settings={settings()} onChange={changed} />
      <Show when={counted().missing} keyed>
        {(tie) => (
          <LotForm
            tie={tie}
            name={reader().name}
            onDraw={(draw) => setDraws([...draws(), draw])}
            onComputed={setComputed}
          />
        )}
      </Show>
      <LotsGiven
        draws={draws().length}
        computed={computed() !== undefined}
        onRemove={() => {
          setDraws([]);
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
      <Result counted={counted()} file={props.file} reader={reader()} name={props.name} />
    </div>
  );
};

const unknownIn = (runOff: { ballots: unknown } | { unknown: readonly string[] } | undefined) =>
  runOff && 'unknown' in runOff ? runOff.unknown : [];

const readerOf = ({ candidates }: BallotFile): Reader => {
  const names = new Map(candidates.map(({ id, name }) => [id, name]));
  return {
    name: (id) => names.get(id) ?? id,
    party: (id) => candidates.find((each) => each.id === id)?.party,
    figure: (scaled, decimals) => (language() === 'sv' ? sv : en).figure(scaled, decimals),
    words: w(),
  };
};

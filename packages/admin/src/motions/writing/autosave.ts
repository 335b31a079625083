import type { WriteMotionTextBody } from '@klubba/api/contract/motions';
import { createSignal, onCleanup } from 'solid-js';
import { attempt, get, newAsking, put } from '../../api.ts';
import { motionUrl } from '../data.ts';

type Said = WriteMotionTextBody;

/** Milliseconds after the last key until what is written is kept at the server. */
const quiet = 1500;

/** Where it is kept: in the browser at once, so that neither a closed page nor a lost network takes a word; and at the server. */
export type KeptAt = 'nowhere' | 'browser' | 'server';

/** Keeps what is being written of a motion until it is a version. */
export const createAutosave = (organisationId: string, motionId: string) => {
  const key = `motion:${organisationId}:${motionId}`;
  const url = motionUrl(organisationId, motionId, '/autosave');
  const [keptAt, setKeptAt] = createSignal<KeptAt>('nowhere');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const send = async (said: Said | null) => !(await attempt(put(url, { said }, newAsking())));
  const keep = (said: Said) => {
    localStorage.setItem(key, JSON.stringify(said));
    setKeptAt('browser');
    clearTimeout(timer);
    timer = setTimeout(async () => {
      if (await send(said)) setKeptAt('server');
    }, quiet);
  };
  const forget = async () => {
    clearTimeout(timer);
    localStorage.removeItem(key);
    setKeptAt('nowhere');
    await send(null);
  };
  /** What was being written last: in this browser, else wherever it was. */
  const kept = async (): Promise<Said | undefined> => {
    const here = localStorage.getItem(key);
    if (here) return JSON.parse(here) as Said;
    const { autosave } = await get(url).catch(() => ({ autosave: null }));
    if (!autosave) return undefined;
    const { savedAt: _, ...said } = autosave;
    return said;
  };
  onCleanup(() => clearTimeout(timer));
  return { keep, forget, kept, keptAt };
};

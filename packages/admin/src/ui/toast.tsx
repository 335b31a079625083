import { createSignal, lazy, Show } from 'solid-js';

const [spoken, setSpoken] = createSignal(false);
const view = () => import('./toast-view.tsx');
const Region = lazy(() => view().then(({ ToastRegion }) => ({ default: ToastRegion })));

/** Says that something has been done, where the page itself does not show it. */
export const showToast = async (text: string) => {
  setSpoken(true);
  const { toast } = await view();
  toast(text);
};

/** Where toasts appear; fetched with the first one. Once per app. */
export const Toasts = () => (
  <Show when={spoken()}>
    <Region />
  </Show>
);

import { t } from '../language/language.ts';

export const usualChannels = ['email', 'post', 'website', 'text', 'poster'] as const;

/** A usual channel in words, any other by the name it was given. */
export const channelName = (channel: string) => {
  const usual = usualChannels.find((one) => one === channel);
  return usual ? t(`notice.channel.${usual}`) : channel;
};

/** Channels as somebody types them, one after another. */
export const channelsIn = (typed: string) =>
  typed
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);

// What the scripts use of browsers that TypeScript's own libraries do not know.

/** https://w3c.github.io/audio-session/ (Safari) */
interface AudioSession {
  type: 'auto' | 'playback' | 'transient' | 'transient-solo' | 'ambient' | 'play-and-record';
}

interface Navigator {
  readonly audioSession?: AudioSession;
  /** Whether the page was started from the home screen (Safari on iOS). */
  readonly standalone?: boolean;
}

interface Window {
  /** https://wicg.github.io/web-app-launch/ (Chromium) */
  readonly launchQueue?: {
    setConsumer(consumer: (launch: { readonly files?: readonly { getFile(): Promise<File> }[] }) => void): void;
  };
  readonly webkitAudioContext?: typeof AudioContext;
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
  };
}

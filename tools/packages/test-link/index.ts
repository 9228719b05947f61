/// <reference types="node" preserve="true" />

/** Drives a running game from TypeScript: its audio session, the simulated device, and the game itself. */
export { connectGame } from './connect-game';
export type { ConnectOptions } from './connect-game';
export { Game } from './game';
export type { GameOptions } from './game';
export type { GodotError } from './gen/godot-errors';
export type * from './gen/session';
export { Simulator } from './gen/simulator';
export type * from './gen/simulator';
export { GameAudioSession } from './game-audio-session';
export { GodotSession } from './godot-session';
export { LaunchedGame, launchGame } from './launch-game';
export type { LaunchOptions } from './launch-game';
export { LinkError } from './link/link-error';
export type { Outcome, Transcript } from './link/transcript';
export { Log } from './log';
export type { LogLine } from './log';
export { record } from './recording';
export { replay } from './replay';
export { AudioSessionError } from './session-error';
export { SharedAudioSession } from './shared-audio-session';
export type {
	AudioSessionInterruptionListener,
	AudioSessionOutputVolumeListener,
} from './game-audio-session';
export type * from './gen/names';

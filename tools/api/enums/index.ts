import type { EnumSpec } from './model';
import { activationOptions } from './activation-options';
import { categoryOptions } from './category-options';
import { deviceKind } from './device-kind';
import { errorCode } from './error-code';
import { interruptionOptions } from './interruption-options';
import { interruptionReason } from './interruption-reason';
import { interruptionSource } from './interruption-source';
import { interruptionType } from './interruption-type';
import { ioType } from './io-type';
import { location } from './location';
import { microphoneInjectionMode } from './microphone-injection-mode';
import { microphoneInjectionPermission } from './microphone-injection-permission';
import { orientation } from './orientation';
import { otherAppState } from './other-app-state';
import { polarPattern } from './polar-pattern';
import { portOverride } from './port-override';
import { portType } from './port-type';
import { preset } from './preset';
import { promptStyle } from './prompt-style';
import { recordPermission } from './record-permission';
import { renderingMode } from './rendering-mode';
import { routeChangeReason } from './route-change-reason';
import { routeSelection } from './route-selection';
import { routeSharingPolicy } from './route-sharing-policy';
import { sessionCategory } from './session-category';
import { sessionMode } from './session-mode';
import { sessionState } from './session-state';
import { setActiveOptions } from './set-active-options';
import { silenceSecondaryAudioHintType } from './silence-secondary-audio-hint-type';
import { stereoOrientation } from './stereo-orientation';

/** The enums of `AVAudioSession`, the session itself. */
export const sessionEnums: readonly EnumSpec[] = [
	sessionCategory,
	sessionMode,
	categoryOptions,
	setActiveOptions,
	activationOptions,
	routeSharingPolicy,
	preset,
	sessionState,
	interruptionType,
	interruptionReason,
	interruptionOptions,
	routeChangeReason,
	portOverride,
	routeSelection,
	silenceSecondaryAudioHintType,
	promptStyle,
	recordPermission,
	microphoneInjectionMode,
	microphoneInjectionPermission,
	stereoOrientation,
	ioType,
	renderingMode,
	errorCode,
];

/** The enums of `AVAudioSessionPort`. */
export const portEnums: readonly EnumSpec[] = [portType];

/** The enums of `AVAudioSessionDataSource`. */
export const dataSourceEnums: readonly EnumSpec[] = [location, orientation, polarPattern];

/** The enums of `AVAudioSessionSimulator`. */
export const simulatorEnums: readonly EnumSpec[] = [interruptionSource, deviceKind, otherAppState];

/** Every enum of the project. */
export const enums: readonly EnumSpec[] = [
	...sessionEnums,
	...portEnums,
	...dataSourceEnums,
	...simulatorEnums,
];

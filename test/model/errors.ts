import type { AudioSessionErrorCode } from '../../tools/packages/test-link/gen/names';

/** The numbers of the Godot errors that a request can return. */
export const godotErrors = {
	OK: 0,
	FAILED: 1,
	ERR_UNAVAILABLE: 2,
	ERR_UNCONFIGURED: 3,
	ERR_UNAUTHORIZED: 4,
	ERR_LOCKED: 23,
	ERR_CANT_ACQUIRE_RESOURCE: 28,
	ERR_INVALID_PARAMETER: 31,
	ERR_BUSY: 44,
} as const;

/** Why a request was refused: Apple's errors, and a refusal for which Apple has no error. */
export type Refusal = AudioSessionErrorCode | 'serviceDisabled';

/** The Godot error for each refusal. */
export const errors: Readonly<Record<Refusal, number>> = {
	serviceDisabled: godotErrors.ERR_UNAVAILABLE,
	none: godotErrors.OK,
	badParam: godotErrors.ERR_INVALID_PARAMETER,
	incompatibleCategory: godotErrors.ERR_INVALID_PARAMETER,
	isBusy: godotErrors.ERR_BUSY,
	siriIsRecording: godotErrors.ERR_BUSY,
	cannotInterruptOthers: godotErrors.ERR_LOCKED,
	insufficientPriority: godotErrors.ERR_LOCKED,
	missingEntitlement: godotErrors.ERR_UNAUTHORIZED,
	cannotStartPlaying: godotErrors.ERR_CANT_ACQUIRE_RESOURCE,
	cannotStartRecording: godotErrors.ERR_CANT_ACQUIRE_RESOURCE,
	resourceNotAvailable: godotErrors.ERR_CANT_ACQUIRE_RESOURCE,
	mediaServicesFailed: godotErrors.ERR_UNAVAILABLE,
	expiredSession: godotErrors.ERR_UNAVAILABLE,
	sessionNotActive: godotErrors.ERR_UNCONFIGURED,
	unspecified: godotErrors.FAILED,
};

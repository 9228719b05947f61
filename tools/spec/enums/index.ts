import type { EnumSpec } from '../model';
import { categoryOptions } from './category-options';
import { errorCode } from './error-code';
import { interruptionType } from './interruption-type';
import { routeSharingPolicy } from './route-sharing-policy';
import { sessionCategory } from './session-category';
import { sessionMode } from './session-mode';
import { setActiveOptions } from './set-active-options';

/** Every enum of the project. */
export const enums: readonly EnumSpec[] = [
	sessionCategory,
	sessionMode,
	categoryOptions,
	setActiveOptions,
	routeSharingPolicy,
	interruptionType,
	errorCode,
];

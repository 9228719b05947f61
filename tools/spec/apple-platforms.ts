import type { Availability, Version } from './model';

/** A platform of Apple's that has audio sessions. */
export interface ApplePlatform {
	readonly key: 'ios' | 'tvos' | 'visionos';
	/** The macro of Apple's SDK that is 1 on it. */
	readonly macro: string;
	/** The oldest system that is served. */
	readonly oldest: Version;
}

/** The platforms with an audio session, each with the oldest system that is served. */
export const platforms: readonly ApplePlatform[] = [
	{ key: 'ios', macro: 'TARGET_OS_IOS', oldest: '15.0' },
	{ key: 'tvos', macro: 'TARGET_OS_TV', oldest: '15.0' },
	{ key: 'visionos', macro: 'TARGET_OS_VISION', oldest: '1.0' },
];

function isNewer(version: Version, other: Version): boolean {
	return version.localeCompare(other, 'en', { numeric: true }) > 0;
}

/** The platforms that have it in no version. */
export function lackingPlatforms(since: Availability): readonly ApplePlatform[] {
	return platforms.filter(({ key }) => since[key] === null);
}

/** Whether every system that is served has it. */
export function isEverywhere(since: Availability): boolean {
	return platforms.every(({ key, oldest }) => {
		const version = since[key];
		return version !== null && !isNewer(version, oldest);
	});
}

import type { Availability, Version } from '../../api/enums/model';
import versions from '../../../versions.json';

/** The name in the spec of an Apple platform with audio sessions. */
export type ApplePlatformKey = 'ios' | 'tvos' | 'visionos';

/** An Apple platform with audio sessions. */
export interface ApplePlatform {
	readonly key: ApplePlatformKey;
	/** The macro of Apple's SDK that is 1 on it. */
	readonly macro: string;
}

/** The oldest supported system of each platform. */
export const oldestSystems: Readonly<Record<ApplePlatformKey, Version>> = {
	ios: toVersion(versions.oldestApple.ios),
	tvos: toVersion(versions.oldestApple.tvos),
	visionos: toVersion(versions.oldestApple.visionos),
};

function toVersion(text: string): Version {
	if (!isVersion(text)) {
		throw new Error(`versions.json: «${text}» is not a version such as 15.0`);
	}
	return text;
}

function isVersion(text: string): text is Version {
	return /^\d+\.\d+$/.test(text);
}

/** The platforms with an audio session, in the order in which versions are listed. */
export const platforms: readonly ApplePlatform[] = [
	{ key: 'ios', macro: 'TARGET_OS_IOS' },
	{ key: 'tvos', macro: 'TARGET_OS_TV' },
	{ key: 'visionos', macro: 'TARGET_OS_VISION' },
];

/** Returns whether a version is newer than another of the same platform. */
export function isNewer(version: string, other: string): boolean {
	return version.localeCompare(other, 'en', { numeric: true }) > 0;
}

/** Returns the platforms that lack it in all versions. */
export function lackingPlatforms(since: Availability): readonly ApplePlatform[] {
	return platforms.filter(({ key }) => since[key] === null);
}

/** Returns whether every supported system has it. */
export function isEverywhere(since: Availability): boolean {
	return platforms.every(({ key }) => {
		const version = since[key];
		return version !== null && !isNewer(version, oldestSystems[key]);
	});
}

import { isNewer, oldestSystems } from './platforms';
import type { Availability } from '../../api/enums/model';

/** Returns whether a symbol was deprecated before the oldest supported iOS. */
export function isLeftBehind(deprecated: string | undefined): boolean {
	return deprecated !== undefined && !isNewer(deprecated, oldestSystems.ios);
}

/**
 * Returns the attributes with which Apple's headers declare where a symbol is available, such as
 * `API_AVAILABLE(ios(17.0), tvos(17.0)) API_UNAVAILABLE(visionos)`.
 */
export function availabilityAttributes({ deprecated, ...since }: Availability): string {
	const platforms = Object.entries(since);
	const available = platforms
		.flatMap(([platform, version]) => (version === null ? [] : [`${platform}(${version})`]))
		.join(', ');
	const absent = platforms.flatMap(([platform, version]) => (version === null ? [platform] : []));
	return [
		...(available === '' ? [] : [`API_AVAILABLE(${available})`]),
		...(deprecated === undefined ? [] : [`API_DEPRECATED_IN(ios, ${deprecated})`]),
		...(absent.length === 0 ? [] : [`API_UNAVAILABLE(${absent.join(', ')})`]),
	].join(' ');
}

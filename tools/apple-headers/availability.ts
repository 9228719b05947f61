import type { Availability } from '../spec/model';

/** The oldest iOS that this project serves: what Apple deprecated by then has no place in the headers. */
const oldestServed = '15.0';

function isOlder(left: string, right: string): boolean {
	return left.localeCompare(right, 'en', { numeric: true }) <= 0;
}

/** Whether a symbol was deprecated before the oldest iOS that is served. */
export function isLeftBehind(deprecated: string | undefined): boolean {
	return deprecated !== undefined && isOlder(deprecated, oldestServed);
}

/**
 * The attributes with which Apple's headers say where a symbol is to be had, such as
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

import path from 'node:path';
import { writeAppleHeaders } from '../../tools/generators/apple/write-headers';
import { buildExtension } from '../../tools/workshop/build/build-extension';
import { repositoryRoot } from '../../tools/generators/repository';

const bin = path.join(repositoryRoot, 'build', 'apple', 'bin');

/** The extension with the AVFAudio backend on the double, absolute. It measures the coverage of the backend. */
export const doubleLibrary = path.join(bin, 'libaudio_session.avfaudio_double.so');

/** How the tests in Objective-C++ are built. `plain` measures the coverage of the backend. */
export type Variant = 'plain' | 'address' | 'thread';

/** Returns the program of the tests in Objective-C++, absolute. */
export function doubleTests(variant: Variant): string {
	return path.join(bin, `double_tests.${variant}`);
}

/**
 * Builds the extension or test programs with the double. Needs Objective-C.
 *
 * @throws {Problem} with the first compiler errors
 */
export async function buildDouble(...parts: readonly ('extension' | Variant)[]): Promise<void> {
	writeAppleHeaders();
	await buildExtension({
		target: 'template_debug',
		extra: [
			'backend=avfaudio-double',
			...parts.map((part) => `double-${part === 'extension' ? part : `tests-${part}`}`),
		],
	});
}

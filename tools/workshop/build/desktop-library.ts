import type { BuildOrder } from './build-extension';

const platforms: Partial<Record<NodeJS.Platform, { name: string; suffix: string }>> = {
	linux: { name: 'linux', suffix: '.so' },
	darwin: { name: 'macos', suffix: '.dylib' },
	win32: { name: 'windows', suffix: '.dll' },
};
const architectures: Partial<Record<NodeJS.Architecture, string>> = {
	x64: 'x86_64',
	ia32: 'x86_32',
	arm64: 'arm64',
	arm: 'arm32',
};

/** Returns the file name of the library that SCons builds when no platform is named. */
export function desktopLibrary(
	target: BuildOrder['target'],
	platform: NodeJS.Platform = process.platform,
	architecture: NodeJS.Architecture = process.arch,
): string {
	const { name, suffix } = platforms[platform] ?? { name: platform, suffix: '.so' };
	const arch = name === 'macos' ? 'universal' : (architectures[architecture] ?? architecture);
	return `libaudio_session.${name}.${target}.${arch}${suffix}`;
}

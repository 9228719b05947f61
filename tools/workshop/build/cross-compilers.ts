import type { Report } from '../../packages/terminal/report';
import { provide } from '../apt/provide';
import type { Machine } from '../../packages/godot/machine';
import { programsOnPath } from '../../packages/godot/places';

/** A Debian package's compiler for another system. */
export interface CrossCompiler {
	/** Its target, as in SConstruct's options. */
	readonly platform: 'linux' | 'windows';
	readonly arch: 'x86_64' | 'arm64';
	/** The prefix of its programs' names, such as `aarch64-linux-gnu-`. */
	readonly prefix: string;
	readonly compiler: string;
	readonly packages: readonly string[];
}

/** The compiler for Windows. */
export const windowsCompiler: CrossCompiler = {
	platform: 'windows',
	arch: 'x86_64',
	prefix: 'x86_64-w64-mingw32-',
	// Debian's other variant has no std::thread.
	compiler: 'x86_64-w64-mingw32-g++-posix',
	packages: ['g++-mingw-w64-x86-64-posix'],
};

const linuxArm64: CrossCompiler = {
	platform: 'linux',
	arch: 'arm64',
	prefix: 'aarch64-linux-gnu-',
	compiler: 'aarch64-linux-gnu-g++',
	packages: ['g++-aarch64-linux-gnu', 'libc6-dev-arm64-cross'],
};

const linuxX86: CrossCompiler = {
	platform: 'linux',
	arch: 'x86_64',
	prefix: 'x86_64-linux-gnu-',
	compiler: 'x86_64-linux-gnu-g++',
	packages: ['g++-x86-64-linux-gnu', 'libc6-dev-amd64-cross'],
};

/** The compiler for Linux on the other processor architecture. */
export const linuxCompiler: CrossCompiler = process.arch === 'arm64' ? linuxX86 : linuxArm64;

/**
 * Checks that a cross compiler exists. As root on Debian, installs it.
 * @returns false when it is missing and Debian's packages are not available
 * @throws {Problem} on Debian with the command that installs it
 */
export async function provideCrossCompiler(
	{ platform, arch, prefix, compiler, packages }: CrossCompiler,
	report: Report,
	machine: Machine,
): Promise<boolean> {
	const programs = [compiler, `${prefix}objdump`];
	const isThere = (): boolean =>
		programs.every((name) => programsOnPath(name, machine).length > 0);
	const found = await provide(
		{
			what: `The compiler for ${platform} on ${arch}`,
			why: 'Tests build the library for other systems and check the result.',
			packages,
			find: () => Promise.resolve(isThere() ? true : undefined),
		},
		report,
		machine,
	);
	return found === true;
}

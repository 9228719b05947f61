import { runProgram } from '../../packages/godot/run-program';
import { oldestSystems, type ApplePlatformKey } from '../../generators/apple/platforms';
import { compilerSeconds, headerFolders, objectiveCFlags } from './objective-c';
import { appleHeaders } from '../../generators/apple/write-headers';

/** A platform of Apple's that a source is checked for, as the oldest system of it that is served. */
export type ApplePlatform = ApplePlatformKey;

// The compiler may know no visionOS: it is checked as an iOS with its numbers, one that is too old for
// variables of a thread.
const visionos = ['-DTARGET_OS_VISION=1', '-DvisionOS=iOS', '-D__thread=', '-Dthread_local='];

const targets: Readonly<
	Record<ApplePlatform, { readonly os: string; readonly flags: readonly string[] }>
> = {
	ios: { os: `ios${oldestSystems.ios}`, flags: [] },
	tvos: { os: `tvos${oldestSystems.tvos}`, flags: ['-DTARGET_OS_TV=1'] },
	visionos: { os: `ios${oldestSystems.visionos}`, flags: visionos },
};

/** What this machine's own target defines and Apple's does not, and the other way round. */
const asOnThisMachine = [
	'-U__APPLE__',
	'-U__MACH__',
	'-U__nonnull',
	'-U__nullable',
	'-D__linux__',
	'-D__gnu_linux__',
	'-D__ELF__',
	'-D_GNU_SOURCE',
];

const warnings = [
	'-Wall',
	'-Wextra',
	'-Werror',
	'-Wunguarded-availability',
	'-Wobjc-method-access',
	'-Wundeclared-selector',
	'-Wnullable-to-nonnull-conversion',
];

/** What the compiler has to say of a source; empty when it has nothing. */
export interface Verdict {
	readonly isGood: boolean;
	readonly complaints: string;
}

/**
 * Checks a source of Objective-C++ as the build for one of Apple's platforms would, with the selectors,
 * types and availability of the generated headers, and with every warning an error. Nothing is built.
 *
 * @param source A file, or with `text` the name that complaints give it.
 * @param options.text The source itself, in place of what the file holds.
 * @param options.flags Further flags, such as `-DMICROPHONE_ENABLED`.
 * @param options.clang The program.
 */
export async function checkForApple(
	source: string,
	platform: ApplePlatform,
	{
		text,
		flags = [],
		clang = 'clang++',
	}: { text?: string; flags?: readonly string[]; clang?: string } = {},
): Promise<Verdict> {
	const { os, flags: platformFlags } = targets[platform];
	const target = process.arch === 'arm64' ? `arm64-apple-${os}` : `x86_64-apple-${os}-simulator`;
	const folders = await headerFolders(clang);
	const result = await runProgram(
		clang,
		[
			'-fsyntax-only',
			'-target',
			target,
			...objectiveCFlags,
			...asOnThisMachine,
			...platformFlags,
			...warnings,
			...flags,
			'-nostdinc',
			'-nostdinc++',
			// Not a system folder: what the compiler knows about these is to be told.
			`-I${appleHeaders}`,
			...folders.flatMap((folder) => ['-isystem', folder]),
			text === undefined ? source : '-',
		],
		{ seconds: compilerSeconds, ...(text === undefined ? {} : { input: text }) },
	);
	return { isGood: result.isGood, complaints: result.account };
}

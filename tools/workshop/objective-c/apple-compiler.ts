import { runProgram } from '../../packages/godot/run-program';
import { oldestSystems, type ApplePlatformKey } from '../../generators/apple/platforms';
import { compilerSeconds, headerFolders, objectiveCFlags } from './objective-c';
import { appleHeaders } from '../../generators/apple/write-headers';

/** An Apple platform to check a source for, in its oldest supported version. */
export type ApplePlatform = ApplePlatformKey;

// The compiler may not support visionOS, so it is checked as iOS with visionOS's version number. An iOS with
// that number does not support thread-local variables.
const visionos = ['-DTARGET_OS_VISION=1', '-DvisionOS=iOS', '-D__thread=', '-Dthread_local='];

const targets: Readonly<
	Record<ApplePlatform, { readonly os: string; readonly flags: readonly string[] }>
> = {
	ios: { os: `ios${oldestSystems.ios}`, flags: [] },
	tvos: { os: `tvos${oldestSystems.tvos}`, flags: ['-DTARGET_OS_TV=1'] },
	visionos: { os: `ios${oldestSystems.visionos}`, flags: visionos },
};

/** Undefines what only this machine's target defines, and defines what only Apple's target defines. */
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

/** The compiler's messages about a source; empty when there are none. */
export interface Verdict {
	readonly isGood: boolean;
	readonly complaints: string;
}

/**
 * Checks an Objective-C++ source like the build for one of Apple's platforms, with the selectors, types and
 * availability of the generated headers, and with warnings as errors. Builds nothing.
 *
 * @param source A file, or with `text` its name in messages.
 * @param options.text The source itself, instead of the file's contents.
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
			// Not a system folder, so that warnings about these headers are reported.
			`-I${appleHeaders}`,
			...folders.flatMap((folder) => ['-isystem', folder]),
			text === undefined ? source : '-',
		],
		{ seconds: compilerSeconds, ...(text === undefined ? {} : { input: text }) },
	);
	return { isGood: result.isGood, complaints: result.account };
}

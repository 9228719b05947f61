import path from 'node:path';
import { expect } from 'chai';
import { execa } from 'execa';
import { buildExtension } from '../../tools/workshop/build/build-extension';
import type { CrossCompiler } from '../../tools/workshop/build/cross-compilers';
import {
	linuxCompiler,
	provideCrossCompiler,
	windowsCompiler,
} from '../../tools/workshop/build/cross-compilers';
import { repositoryMachine } from '../../tools/workshop/repository-machine';
import { repositoryRoot } from '../../tools/generators/repository';

const entrySymbol = 'audio_session_library_init';
const folder = path.join(repositoryRoot, 'addons', 'audio_session', 'bin');
// The versions of Ubuntu 22.04, the oldest one that still gets updates.
const oldestGlibc = [2, 35];
const oldestLibstdcxx = [3, 4, 30];

/**
 * Builds the release library with a cross compiler.
 * @returns the output of objdump with the given options, or undefined when the compiler is not available
 */
async function buildAndInspect(
	cross: CrossCompiler,
	file: string,
	...options: string[]
): Promise<string | undefined> {
	const isAvailable = await provideCrossCompiler(cross, () => undefined, repositoryMachine());
	if (!isAvailable) {
		console.log(
			`      skipped: this machine has neither ${cross.compiler} nor an apt that can install it`,
		);
		return undefined;
	}
	const { platform, arch } = cross;
	await buildExtension({ target: 'template_release', platform, arch });
	const { stdout } = await execa(`${cross.prefix}objdump`, [...options, path.join(folder, file)]);
	return stdout;
}

function matches(text: string, pattern: RegExp): string[] {
	return [...text.matchAll(pattern)].map(([, word = '']) => word);
}

function isAtMost(version: string, limit: readonly number[]): boolean {
	const numbers = version.split('.').map(Number);
	for (const [index, most] of limit.entries()) {
		const number = numbers[index] ?? 0;
		if (number !== most) {
			return number < most;
		}
	}
	return true;
}

describe('the library for Windows, built with MinGW-w64', function () {
	// The first build compiles everything; as root, packages are installed first.
	this.timeout(900_000);
	let report: string;
	before(async function () {
		const file = 'libaudio_session.windows.template_release.x86_64.dll';
		const text = await buildAndInspect(windowsCompiler, file, '-p');
		if (text === undefined) {
			this.skip();
		}
		report = text;
	});

	it('exports the entry symbol and nothing else', () => {
		expect(
			matches(report, /^\s+\[\s*\d+\] (?:\+base\[\s*\d+\]\s+[0-9a-f]+ )?(\w+)$/gm),
		).to.deep.equal([entrySymbol]);
	});

	it('needs only libraries that every Windows has, and no library of the compiler', () => {
		const needed = matches(report, /DLL Name: (\S+)/g).map((name) => name.toLowerCase());
		expect(needed).to.include('kernel32.dll');
		expect(['kernel32.dll', 'msvcrt.dll', 'advapi32.dll', 'user32.dll']).to.include.members(
			needed,
		);
	});

	it('is a library for x86-64', () => {
		expect(report).to.include('file format pei-x86-64');
	});
});

describe(`the library for Linux on ${linuxCompiler.arch}, built with Debian’s cross compiler`, function () {
	this.timeout(900_000);
	let report: string;
	before(async function () {
		const file = `libaudio_session.linux.template_release.${linuxCompiler.arch}.so`;
		const text = await buildAndInspect(linuxCompiler, file, '-f', '-p', '-T');
		if (text === undefined) {
			this.skip();
		}
		report = text;
	});

	it('exports the entry symbol and nothing else', () => {
		const defined = report
			.split('\n')
			.filter((line) => /^[0-9a-f]{8,} [gu ][w ].{5} (?!\*UND\*)\S+\s/.test(line))
			.map((line) => line.trim().split(/\s+/).at(-1));
		expect(defined).to.deep.equal([entrySymbol]);
	});

	it('runs on Ubuntu 22.04 and newer systems', () => {
		const glibc = matches(report, /GLIBC_([\d.]+)/g);
		const libstdcxx = matches(report, /GLIBCXX_([\d.]+)/g);
		expect(glibc).not.to.have.length(0);
		expect(glibc.filter((version) => !isAtMost(version, oldestGlibc))).to.deep.equal([]);
		expect(libstdcxx.filter((version) => !isAtMost(version, oldestLibstdcxx))).to.deep.equal(
			[],
		);
	});

	it('needs only the libraries of C and C++', () => {
		const allowed = /^(?:lib(?:stdc\+\+|c|m|gcc_s|pthread)\.so\.\d+|ld-linux-\S+)$/;
		const needed = matches(report, /NEEDED\s+(\S+)/g);
		expect(needed).not.to.have.length(0);
		expect(needed.filter((name) => !allowed.test(name))).to.deep.equal([]);
	});
});

import { provide } from '../apt/provide';
import type { Machine } from '../../packages/godot/machine';
import { repositoryMachine } from '../repository-machine';
import { programsOnPath } from '../../packages/godot/places';
import { runProgram } from '../../packages/godot/run-program';
import type { Report } from '../../packages/terminal/report';
import { compilerSeconds, headerFolders, objectiveCFlags } from './objective-c';

/** The programs that compile Objective-C++ on this machine and measure its coverage. */
export interface ObjectiveC {
	readonly clang: string;
	readonly llvmProfdata: string;
	readonly llvmCov: string;
}

const probe = `#import <Foundation/Foundation.h>
#include <Block.h>
#include <memory>
int main() {
	@autoreleasepool {
		void (^copy)() = Block_copy(^{ NSLog(@"%@", @(1)); });
		Block_release(copy);
	}
}
`;

/**
 * Finds clang with GNUstep's Foundation, which replace Apple's on this machine. As root on Debian, installs
 * what is missing.
 * @returns undefined on a system without apt, where the tests that need it are skipped
 * @throws {Problem} when apt could install it but the user is not root
 */
export async function findObjectiveC(
	report: Report = () => undefined,
	machine: Machine = repositoryMachine(),
): Promise<ObjectiveC | undefined> {
	if (machine.platform !== 'linux') {
		return undefined;
	}
	return provide(
		{
			what: 'Objective-C for Linux',
			why: 'The backend for iOS, tvOS and visionOS is checked and tested with it.',
			packages: [
				'clang',
				'libclang-rt-dev',
				'llvm',
				'gobjc++',
				'libgnustep-base-dev',
				'libblocksruntime-dev',
			],
			find: look,
		},
		report,
		machine,
	);
}

async function look(machine: Machine): Promise<ObjectiveC | undefined> {
	const [clang] = programsOnPath('clang++', machine);
	const [llvmProfdata] = programsOnPath('llvm-profdata', machine);
	const [llvmCov] = programsOnPath('llvm-cov', machine);
	if (clang === undefined || llvmProfdata === undefined || llvmCov === undefined) {
		return undefined;
	}
	return (await compiles(clang)) ? { clang, llvmProfdata, llvmCov } : undefined;
}

async function compiles(clang: string): Promise<boolean> {
	const folders = await headerFolders(clang);
	const flags = ['-fsyntax-only', '-x', 'objective-c++', ...objectiveCFlags];
	const includes = folders.flatMap((folder) => ['-isystem', folder]);
	const { isGood } = await runProgram(clang, [...flags, ...includes, '-'], {
		seconds: compilerSeconds,
		input: probe,
	});
	return isGood;
}

import { provide } from '../apt/provide';
import type { Machine } from '../../packages/godot/machine';
import { repositoryMachine } from '../repository-machine';
import { programsOnPath } from '../../packages/godot/places';
import { runProgram } from '../../packages/godot/run-program';
import type { Report } from '../../packages/terminal/report';
import { compilerSeconds, headerFolders, objectiveCFlags } from './objective-c';

/** What compiles and runs Objective-C++ here, and measures what ran. */
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
 * Finds clang with GNUstep's Foundation, which take the place of Apple's here. As root on Debian it
 * installs what is missing.
 * @returns undefined where it cannot be had, and tests skip what needs it
 * @throws {Problem} where apt could bring it and we are not root
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
			why: 'The backend for iOS, tvOS and visionOS is checked and run with it.',
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

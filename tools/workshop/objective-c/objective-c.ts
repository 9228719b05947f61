import path from 'node:path';
import { runProgram } from '../../packages/godot/run-program';
import { repositoryRoot } from '../../generators/repository';

/** The frameworks' headers that are not generated. */
const appleSdk = path.join(repositoryRoot, 'test', 'apple', 'sdk');

/** Seconds that a compiler may take to check one source. */
export const compilerSeconds = 300;

/** The flags with which clang compiles Objective-C++ like Apple's clang, except for the runtime. */
export const objectiveCFlags = [
	'-x',
	'objective-c++',
	'-std=c++17',
	'-fblocks',
	'-fconstant-string-class=NSConstantString',
	'-fexceptions',
	'-fobjc-exceptions',
];

/**
 * Returns clang's header folders on this machine, including those of Objective-C and GNUstep.
 *
 * @param clang The program.
 */
export async function headerFolders(clang: string): Promise<readonly string[]> {
	const { stderr } = await runProgram(clang, ['-E', '-x', 'c++', '-v', '/dev/null'], {
		seconds: compilerSeconds,
	});
	const gcc = /^Selected GCC installation: (.*)$/m.exec(stderr)?.[1] ?? '';
	const list = /#include <\.\.\.> search starts here:\n([\s\S]*?)\nEnd of search list/.exec(
		stderr,
	)?.[1];
	const folders = (list ?? '').split('\n').map((line) => line.trim());
	return [appleSdk, ...folders, path.join(gcc, 'include'), '/usr/include/GNUstep'];
}

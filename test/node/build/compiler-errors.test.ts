import { expect } from 'chai';
import { firstCompilerErrors } from '../../../tools/workshop/build/compiler-errors';

describe('the first errors of a build', () => {
	it('are those of gcc and clang, with the lines that show the place', () => {
		const output = `scons: Building targets ...
g++ -o a.os -c src/a.cpp
src/a.cpp: In function 'int f()':
src/a.cpp:3:9: error: 'nope' was not declared in this scope
    3 |  return nope;
      |         ^~~~
scons: *** [a.os] Error 1
scons: building terminated because of errors.`;
		expect(firstCompilerErrors(output)).to.equal(
			`src/a.cpp:3:9: error: 'nope' was not declared in this scope
    3 |  return nope;
      |         ^~~~`,
		);
	});

	it('are at most three, followed by the number of the others', () => {
		const lines = Array.from(
			{ length: 50 },
			(_, index) => `a.cpp:${index}:1: error: no ${index}`,
		);
		const shown = firstCompilerErrors(lines.join('\n')).split('\n');
		expect(shown).to.deep.equal([...lines.slice(0, 3), '… and 47 more']);
	});

	const recognized = [
		"a.cpp:1:10: fatal error: 'missing.h' file not found",
		"/usr/bin/ld: a.os: in function `f': a.cpp:(.text+0x5): undefined reference to `g()'",
		"src\\a.cpp(3): error C2065: 'nope': undeclared identifier",
		'a.obj : error LNK2019: unresolved external symbol',
		'Undefined symbols for architecture arm64:',
		'scons: *** Do not know how to make File target `x` (/x).  Stop.',
		"NameError: name 'env' is not defined:",
	];
	for (const line of recognized) {
		it(`include «${line.slice(0, 50)}»`, () => {
			expect(firstCompilerErrors(`before\n${line}\n`)).to.equal(line);
		});
	}

	it('are the last ten lines when no error is recognized', () => {
		const lines = Array.from({ length: 30 }, (_, index) => `line ${index}`);
		expect(firstCompilerErrors(lines.join('\n')).split('\n')).to.deep.equal(lines.slice(-10));
	});
});

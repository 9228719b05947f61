import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { repositoryRoot } from '../../../tools/generators/repository';

/** The file with the list, and those whose text is not ours or is about the words themselves. */
const listFile = 'CONTRIBUTING.md';
const leftOut =
	/^(CONTRIBUTING\.md|package-lock\.json|godot-cpp\/(LICENSE|build_profile)|test\/node\/lint\/words\.test\.ts)/;
const binary = /\.(png|svg|uid|ttf|woff2?|wav|ogg)$/;

/** The words of the column «not» that are set as code. */
function refusedWords(): string[] {
	const text = readFileSync(path.join(repositoryRoot, listFile), 'utf8');
	const section = /## Words\n(.*?)\n## /s.exec(text)?.[1] ?? '';
	return section
		.split('\n')
		.filter((line) => line.startsWith('|'))
		.flatMap((line) => [...(line.split('|')[3] ?? '').matchAll(/`([^`]+)`/g)])
		.map(([, word]) => word ?? '');
}

function trackedFiles(): string[] {
	const list = execFileSync('git', ['ls-files', '-z'], { cwd: repositoryRoot, encoding: 'utf8' });
	return list
		.split('\0')
		.filter((file) => file !== '' && !leftOut.test(file) && !binary.test(file));
}

/** Finds a word as a person reads it: whole, in any case, also across the end of a line of a comment. */
function patternOf(word: string): RegExp {
	const inner = word
		.split(' ')
		.map((part) => part.replace(/[^\p{L}]/gu, '\\$&'))
		.join('(?:\\s|//|#|\\*)+');
	return new RegExp(
		/^\p{L}/u.test(word) ? `(?<![\\p{L}_])${inner}(?![\\p{L}_])` : `${inner}(?![\\p{L}_])`,
		'giu',
	);
}

describe('the words of the project', () => {
	const texts = new Map<string, string>();

	before(() => {
		for (const file of trackedFiles()) {
			const text = readFileSync(path.join(repositoryRoot, file), 'utf8');
			// `is None` is an operator of Python.
			texts.set(file, text.replaceAll('is None', 'is null'));
		}
	});

	it('are a list with words to refuse', () => {
		expect(refusedWords()).to.include.members(['told', 'mend', 'is none']);
	});

	it('a refused word is found across lines of a comment, and not inside of another word', () => {
		expect('// is\n\t// none'.match(patternOf('is none'))).to.have.length(1);
		expect('untold, told_x'.match(patternOf('told'))).to.equal(null);
	});

	for (const word of refusedWords()) {
		it(`«${word}» stands in no file`, () => {
			const pattern = patternOf(word);
			const places = [...texts].flatMap(([file, text]) => {
				return [...text.matchAll(pattern)].map(
					({ index }) => `${file}:${text.slice(0, index).split('\n').length}`,
				);
			});
			expect(places, 'places').to.deep.equal([]);
		});
	}
});

import fs from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { repositoryRoot } from '../../../tools/generators/repository';
import { sentences } from './sentences';
import { sentencesInGodot } from './sentences-in-godot';

const folder = path.join(repositoryRoot, 'test', 'engine', 'session', 'suites');
const suites = ['audio_session_type.gd', 'audio_session_state.gd', 'audio_session_native.gd'];

function testsIn(suite: string): string[] {
	const text = fs.readFileSync(path.join(folder, suite), 'utf8');
	return [...text.matchAll(/^func (test_\w+)\(/gm)].map(([, name = '']) => name);
}

describe('the sentences of the specification that apply to a game', () => {
	const tests = suites.flatMap(testsIn);

	for (const [name, text] of Object.entries(sentences)) {
		const found = sentencesInGodot[name];
		const where =
			found === undefined
				? 'NOWHERE'
				: 'noUseFor' in found
					? `a game has no use for ${found.noUseFor}`
					: found
							.map((each) => each.replace(/^test_/, '').replaceAll('_', ' '))
							.join('; ');

		it(`${name}, ${text}: ${where}`, () => {
			expect(found, 'a test of it').not.to.equal(undefined);
			if (found !== undefined && !('noUseFor' in found)) {
				expect(tests).to.include.members([...found]);
			}
		});
	}

	it('have no tests for an unknown sentence', () => {
		expect(Object.keys(sentences)).to.include.members(Object.keys(sentencesInGodot));
	});
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { repositoryRoot } from '../../../tools/generators/repository';
import { rulesFile, rulesPage } from '../../../tools/generators/rules/rules-page';

/** The longest time, in milliseconds, that compiling a few files takes on a busy machine. */
const patience = 120_000;

describe('the page of the rules', () => {
	it('shows the current rules', async function () {
		this.timeout(patience);
		const page = readFileSync(path.join(repositoryRoot, rulesPage), 'utf8');
		expect(page, 'npm run generate').to.equal((await rulesFile()).get(rulesPage));
	});

	it('has Apple’s rules for the most common mistakes of games', () => {
		const page = readFileSync(path.join(repositoryRoot, rulesPage), 'utf8');
		const rows = page.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
		const cell = (first: string, index: number): string | undefined =>
			rows.find((row) => row[1] === first)?.[index];
		expect(cell('ambient', 4), 'the ringer silences ambient').to.equal('yes');
		expect(cell('playback', 4), 'the ringer silences playback').to.equal('no');
		expect(cell('`OPTION_DEFAULT_TO_SPEAKER`', 5), 'playback to the speaker').to.equal('no');
		expect(cell('`OPTION_MIX_WITH_OTHERS`', 2), 'ambient mixes').to.equal('always on');
		expect(cell('`MODE_VOICE_CHAT`', 4), 'voice chat in playAndRecord').to.equal('yes');
	});
});

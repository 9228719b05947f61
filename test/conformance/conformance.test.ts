import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { setUpEngine } from '../../tools/engine/install-engine';
import { repositoryRoot } from '../../tools/repository';
import { behaviours } from './behaviours';
import { hosts } from './hosts';
import type { HostedGame } from './hosts';
import { markdown, reportFile } from './report';
import type { Column } from './report';
import { verdictOn } from './run-suite';
import type { Verdict } from './run-suite';

const report = readFileSync(path.join(repositoryRoot, reportFile), 'utf8');
const columns: Column[] = [];

for (const host of hosts) {
	describe(`conformance of the ${host.name}`, () => {
		const verdicts: Verdict[] = [];
		let game: HostedGame;

		before(async () => {
			game = await host.start(await setUpEngine());
		});

		after(async () => {
			columns.push({ host: host.name, description: game.description, verdicts });
			await game.end();
		});

		for (const behaviour of behaviours) {
			it(`${behaviour.subject}: ${behaviour.title}`, async function () {
				const verdict = await verdictOn(game, behaviour);
				verdicts.push(verdict);
				if (verdict.kind === 'not there') {
					this.skip();
				}
				// What is known to differ is in the report, in the same words.
				const row = `- ${host.name}, ${behaviour.subject}: ${behaviour.title}: `;
				const how = verdict.kind === 'differs' ? row + verdict.how : '';
				expect(report.includes(row), how).to.equal(verdict.kind === 'differs');
				expect(report).to.include(how);
			});
		}
	});
}

describe('the report of the conformance', () => {
	it('is that of this suite and of what the hosts do now', () => {
		// When it was run, and on which versions, is its own.
		const own = (text: string): string => text.replace(/^Run on [^]*?(?=^## )/m, '');
		expect(columns).to.have.length(hosts.length);
		expect(own(report)).to.equal(own(markdown(columns, 'another day')));
	});
});

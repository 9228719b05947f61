import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'chai';
import { setUpEngine } from '../../tools/workshop/engine/install-engine';
import { repositoryRoot } from '../../tools/generators/repository';
import { behaviours } from './behaviours';
import { platforms } from './platforms';
import type { PlatformGame } from './platforms';
import { differenceRow, markdown, reportFile } from './report';
import type { Column } from './report';
import { verdictOn } from './run-suite';
import type { Verdict } from './run-suite';

const report = readFileSync(path.join(repositoryRoot, reportFile), 'utf8');
const columns: Column[] = [];

for (const { name, takes, capabilities, start } of platforms) {
	describe(`conformance: ${name}`, function () {
		// The first game on the double waits for its build.
		this.timeout(600_000);
		const verdicts = new Map<string, Verdict>();
		let game: PlatformGame | undefined;

		before(async function () {
			game = await start(await setUpEngine());
			if (game === undefined) {
				console.log(`    skipped: it takes ${takes ?? 'more than this machine has'}`);
				this.skip();
			}
		});

		after(async () => {
			if (game !== undefined) {
				columns.push({
					platform: name,
					description: game.description,
					verdicts: behaviours.map(
						({ title, needs }) =>
							verdicts.get(title) ?? { kind: 'not there', lacks: needs },
					),
				});
				await game.end();
			}
		});

		it('has what it is said to have, and no more', () => {
			expect([...(game?.subject.capabilities ?? [])]).to.have.members([...capabilities]);
		});

		for (const behaviour of behaviours.filter(({ needs }) =>
			needs.every((need) => capabilities.includes(need)),
		)) {
			it(`${behaviour.subject}: ${behaviour.title}`, async function () {
				if (game === undefined) {
					return this.skip();
				}
				const verdict = await verdictOn(game.subject, behaviour);
				verdicts.set(behaviour.title, verdict);
				// What is known to differ is in the report, in the same words.
				const how = verdict.kind === 'differs' ? verdict.how : '';
				const known = report.split('\n').find((line) => {
					return line.startsWith(differenceRow(name, behaviour, '').slice(0, -2));
				});
				expect(known ?? 'as the rules say', `the report does not know: ${how}`).to.equal(
					how === '' ? 'as the rules say' : differenceRow(name, behaviour, how),
				);
			});
		}
	});
}

describe('the report of the conformance', () => {
	it('is that of this suite and of what the platforms do now', function () {
		if (columns.length < platforms.length) {
			console.log('    skipped: the report is about all platforms');
			this.skip();
		}
		// When it was run, and on which versions, is its own.
		const own = (text: string): string => text.replace(/^Run on [^]*?(?=^## )/m, '');
		expect(own(report)).to.equal(own(markdown(columns, 'another day')));
	});
});

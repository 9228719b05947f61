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

for (const { name, requires, capabilities, start } of platforms) {
	describe(`conformance: ${name}`, function () {
		// The first game on the double must wait until the double is built.
		this.timeout(600_000);
		const verdicts = new Map<string, Verdict>();
		let game: PlatformGame | undefined;

		before(async function () {
			game = await start(await setUpEngine());
			if (game === undefined) {
				console.log(`    skipped: it requires ${requires ?? 'more than this machine has'}`);
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
							verdicts.get(title) ?? { kind: 'not applicable', missing: needs },
					),
				});
				await game.end();
			}
		});

		it('has exactly the expected capabilities', () => {
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
				// Known differences are in the report with the same text.
				const how = verdict.kind === 'differs' ? verdict.how : '';
				const known = report.split('\n').find((line) => {
					return line.startsWith(differenceRow(name, behaviour, '').slice(0, -2));
				});
				expect(known ?? 'conforms', `not in the report: ${how}`).to.equal(
					how === '' ? 'conforms' : differenceRow(name, behaviour, how),
				);
			});
		}
	});
}

describe('the report of the conformance', () => {
	it('matches this suite and the current results', function () {
		if (columns.length < platforms.length) {
			console.log('    skipped: the report needs the results of all platforms');
			this.skip();
		}
		// The date and the versions may differ.
		const withoutRun = (text: string): string => text.replace(/^Run on [^]*?(?=^## )/m, '');
		expect(withoutRun(report)).to.equal(withoutRun(markdown(columns, 'another day')));
	});
});

import { expect } from 'chai';
import { findChromium } from '../../../tools/workshop/browser/find-chromium';
import type { ChromiumOptions } from '../../../tools/workshop/browser/launch-chromium';
import { launchChromium } from '../../../tools/workshop/browser/launch-chromium';
import { FakeMachine } from '../engine/fake-machine';
import { LastingChildren } from '../engine/lasting-children';
import { problemOf } from '../engine/rejection';

const ignore = (): void => undefined;

describe('the search for Chromium', () => {
	let machine: FakeMachine;
	beforeEach(() => {
		machine = new FakeMachine();
	});
	afterEach(() => {
		machine.remove();
	});

	it('prefers the one that CHROMIUM names to the one on PATH', async () => {
		machine.addProgram('chromium', 'exit 0');
		const wanted = machine.addProgram('my-browser', 'exit 0');
		machine.environment.CHROMIUM = wanted;
		expect(await findChromium(ignore, machine)).to.equal(wanted);
	});

	it('refuses a CHROMIUM that does not start', async () => {
		machine.environment.CHROMIUM = '/nowhere/chromium';
		const problem = await problemOf(findChromium(ignore, machine));
		expect(problem.what).to.contain('«/nowhere/chromium»');
	});

	it('skips one that does not start', async () => {
		machine.addProgram('chromium', 'exit 1');
		const chrome = machine.addProgram('google-chrome', 'exit 0');
		expect(await findChromium(ignore, machine)).to.equal(chrome);
	});

	it("installs Debian's package when run as root", async () => {
		machine.userId = 0;
		machine.addTools('chmod');
		const program = `${machine.bin}/chromium`;
		machine.addProgram(
			'apt-get',
			`case "$*" in *" install "*chromium*) echo '#!/bin/sh' > "${program}"; chmod +x "${program}";; esac`,
		);
		const news: string[] = [];
		expect(await findChromium((text) => news.push(text), machine)).to.equal(program);
		expect(news).to.deep.equal(['installing chromium and fonts-liberation']);
	});

	it('does not wait for a service that an installed package starts', async () => {
		const children = new LastingChildren(machine);
		machine.userId = 0;
		machine.addProgram('apt-get', 'cd "$(dirname "$0")"; mv hidden chromium', children.line);
		machine.addProgram('hidden', 'exit 0');
		machine.addTools('dirname', 'mv', 'sleep');
		try {
			expect(await findChromium(ignore, machine)).to.equal(`${machine.bin}/chromium`);
			expect(children.pids()).to.have.length(2);
		} finally {
			children.clear();
		}
	});

	it('names the command to run to a user who is not root on a machine with apt', async () => {
		machine.addProgram('apt-get', 'exit 0');
		const problem = await problemOf(findChromium(ignore, machine));
		expect(problem.what).to.equal('Chromium is missing.');
		expect(problem.fix).to.equal('sudo apt-get install chromium fonts-liberation');
	});

	it('finds nothing on a machine without apt', async () => {
		expect(await findChromium(ignore, machine)).to.equal(undefined);
	});
});

describe('Chromium, launched', () => {
	let program = '';
	before(async function () {
		const found = await findChromium();
		if (found === undefined) {
			console.log(
				'    skipped: this machine has no Chromium; set CHROMIUM=/path/to/chromium',
			);
			this.skip();
		}
		program = found;
	});

	async function evaluate(script: string, options?: ChromiumOptions): Promise<unknown> {
		const browser = await launchChromium(program, options);
		try {
			const page = await browser.newPage();
			return await page.evaluate(script);
		} finally {
			await browser.close();
		}
	}

	it('runs scripts, with the requested switches', async () => {
		expect(await evaluate('navigator.userAgent', { switches: ['--user-agent=ours'] })).to.equal(
			'ours',
		);
	});

	it('draws WebGL when requested', async () => {
		const draws = "document.createElement('canvas').getContext('webgl2') !== null";
		expect(await evaluate(draws, { webgl: true })).to.equal(true);
	});
});

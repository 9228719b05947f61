import fs from 'node:fs';
import { firstOnPath, starts } from '../build/programs';
import type { Report } from '../../packages/terminal/report';
import { provide } from '../apt/provide';
import type { Machine } from '../../packages/godot/machine';
import { repositoryMachine } from '../repository-machine';
import { Problem } from '../../packages/terminal/problem';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
	darwin: [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
	],
	win32: [
		'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
		'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
	],
};

/**
 * Finds Chromium or Chrome: the program that `CHROMIUM` names, one on `PATH`, one in the platform's
 * usual places. As root on Debian, installs Debian's package if none is found.
 * @returns the program; undefined on a system without apt, where the tests that need it are skipped
 * @throws {Problem} when `CHROMIUM` cannot be used, or when apt could install it but the user is not root
 */
export async function findChromium(
	report: Report = () => undefined,
	machine: Machine = repositoryMachine(),
): Promise<string | undefined> {
	const wanted = machine.environment.CHROMIUM ?? '';
	if (wanted !== '') {
		return chromiumOfVariable(wanted);
	}
	return provide(
		{
			what: 'Chromium',
			why: 'The parts for browsers are tested in it.',
			// On a system without fonts, Chromium needs this one to draw letters.
			packages: ['chromium', 'fonts-liberation'],
			find: lookFor,
		},
		report,
		machine,
	);
}

async function lookFor(machine: Machine): Promise<string | undefined> {
	const onPath = await firstOnPath(names, machine);
	return (
		onPath?.command ?? usualPlaces[machine.platform]?.find((program) => fs.existsSync(program))
	);
}

async function chromiumOfVariable(wanted: string): Promise<string> {
	if (!(await starts({ command: wanted, args: [], env: {} }))) {
		throw new Problem(
			`The environment variable CHROMIUM is set to «${wanted}», which cannot be used.`,
			'It is not a program that answers --version.',
			'Set CHROMIUM to the program of Chromium or Chrome, or unset it so that one is found.',
		);
	}
	return wanted;
}

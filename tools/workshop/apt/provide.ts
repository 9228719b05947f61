import os from 'node:os';
import { execa } from 'execa';
import { Problem } from '../../packages/terminal/problem';
import type { Machine } from '../../packages/godot/machine';
import { withLock } from '../lock';
import { programsOnPath } from '../../packages/godot/places';
import type { Report } from '../../packages/terminal/report';

/** Something that comes with Debian's packages, such as a browser. */
export interface Need<T> {
	/** What it is called, as the start of a sentence: `Chromium`. */
	readonly what: string;
	/** What it is for, one sentence. */
	readonly why: string;
	/** Debian's packages that bring it. */
	readonly packages: readonly string[];
	/** Looks for it; undefined where it is not, or does not start. */
	readonly find: (machine: Machine) => Promise<T | undefined>;
}

/**
 * Finds something and, as root where there is apt, installs what is missing first.
 * @returns undefined where there is no apt that could bring it: what needs it is to be skipped there
 * @throws {Problem} with the one command to type, where there is apt and it is still missing
 */
export async function provide<T>(
	need: Need<T>,
	report: Report,
	machine: Machine,
): Promise<T | undefined> {
	const found = await need.find(machine);
	if (found !== undefined || !hasApt(machine)) {
		return found;
	}
	if (machine.userId === 0) {
		report(`installing ${need.packages.join(' and ')}`);
		await installPackages(need.packages, machine);
		const installed = await need.find(machine);
		if (installed !== undefined) {
			return installed;
		}
	}
	throw new Problem(
		`${need.what} is missing.`,
		need.why,
		`sudo apt-get install ${need.packages.join(' ')}`,
	);
}

/** Whether apt is there and this user may install packages with it. */
export function canInstall(machine: Machine): boolean {
	return machine.userId === 0 && hasApt(machine);
}

/** Installs packages of the distribution, as root. Whether it worked is seen by looking again. */
export async function installPackages(
	packages: readonly string[],
	machine: Machine,
): Promise<void> {
	const env = { ...machine.environment, DEBIAN_FRONTEND: 'noninteractive' };
	// Somebody else's installation is waited for.
	const patience = ['-q', '-o', 'DPkg::Lock::Timeout=600'];
	const install = ['install', '--yes', '--no-install-recommends'];
	// A service that a package starts must not hold a pipe of ours, nor a question wait for an answer.
	const options = { reject: false, stdio: 'ignore', env } as const;
	// apt waits for dpkg's lock, but not for that of the lists.
	await withLock(os.tmpdir(), 'audio-session-apt', async () => {
		await execa('apt-get', [...patience, 'update'], options);
		await execa('apt-get', [...patience, ...install, ...packages], options);
	});
}

function hasApt(machine: Machine): boolean {
	return machine.platform === 'linux' && programsOnPath('apt-get', machine).length > 0;
}

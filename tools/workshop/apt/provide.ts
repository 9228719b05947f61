import os from 'node:os';
import { execa } from 'execa';
import { Problem } from '../../packages/terminal/problem';
import type { Machine } from '../../packages/godot/machine';
import { withLock } from '../lock';
import { programsOnPath } from '../../packages/godot/places';
import type { Report } from '../../packages/terminal/report';

/** Something that Debian's packages provide, such as a browser. */
export interface Need<T> {
	/** Its name, as the start of a sentence: `Chromium`. */
	readonly what: string;
	/** Its purpose, one sentence. */
	readonly why: string;
	/** Debian's packages that provide it. */
	readonly packages: readonly string[];
	/** Searches for it; undefined when it is missing or does not start. */
	readonly find: (machine: Machine) => Promise<T | undefined>;
}

/**
 * Finds something. As root on a system with apt, installs it first if it is missing.
 * @returns undefined on a system without apt: the tests that need it are skipped there
 * @throws {Problem} with the command that installs it, on a system with apt when it is still missing
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

/** Returns whether apt exists and this user may install packages with it. */
export function canInstall(machine: Machine): boolean {
	return machine.userId === 0 && hasApt(machine);
}

/** Installs packages of the distribution, as root. The caller checks the result. */
export async function installPackages(
	packages: readonly string[],
	machine: Machine,
): Promise<void> {
	const env = { ...machine.environment, DEBIAN_FRONTEND: 'noninteractive' };
	// Waits for another running installation.
	const patience = ['-q', '-o', 'DPkg::Lock::Timeout=600'];
	const install = ['install', '--yes', '--no-install-recommends'];
	// A service that a package starts must not keep a pipe of this process open, and no question may wait for
	// an answer.
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

import { runProgram, statusPipe } from '../../packages/godot/run-program';
import { Problem } from '../../packages/terminal/problem';

/** No suite can be reached, so the next one is not tried. */
export class OfflineProblem extends Problem {}

/**
 * Runs apt-get with a separate configuration. It ends with this process.
 * @param onPercent receives the progress of a download, 0 to 100
 * @param cwd the folder of its downloads; default: the current folder
 * @returns its standard output
 * @throws {Problem} with apt's last error when it fails
 */
export async function runApt(
	environment: NodeJS.ProcessEnv,
	configuration: string,
	args: readonly string[],
	onPercent: (percent: number) => void,
	cwd?: string,
): Promise<string> {
	const result = await runProgram(
		'apt-get',
		['-c', configuration, '-q', '-o', `APT::Status-Fd=${statusPipe}`, ...args],
		{
			// A download may take hours; apt itself stops when a server does not answer.
			seconds: 0,
			cwd: cwd ?? process.cwd(),
			env: { ...environment, LC_ALL: 'C.UTF-8', DEBIAN_FRONTEND: 'noninteractive' },
			onStatus: (line) => {
				const percent = /^dlstatus:\d+:(\d+)/.exec(line)?.[1];
				if (percent !== undefined) {
					onPercent(Number(percent));
				}
			},
		},
	);
	if (!result.isGood) {
		throw aptProblem(result.account);
	}
	return result.stdout;
}

const offlineWords =
	/Temporary failure resolving|Could not resolve|Could not connect|Network is unreachable|Connection timed out|Unable to connect/;

/** Describes a failure in apt's output; exported for a test. */
export function aptProblem(output: string): Problem {
	const lines = output.split('\n').map((line) => line.trim());
	const last = lines.filter((line) => /^[EW]: /.test(line)).at(-1) ?? lines.at(-1) ?? '';
	const offline = lines.filter((line) => offlineWords.test(line)).at(-1);
	if (offline !== undefined) {
		return new OfflineProblem(
			'The package archive cannot be reached; the network seems to be down.',
			`apt said: ${offline}`,
			'Connect to the network and start again; what was downloaded is kept.',
		);
	}
	if (/No space left on device|don't have enough free space/.test(output)) {
		return new Problem(
			'There is not enough free space for the download.',
			`apt said: ${last}`,
			'Free 1 GB and start again.',
		);
	}
	return new Problem(
		'The package archive did not provide the requested files.',
		`apt said: ${last}`,
		'Run `apt-get update` to see whether the archive works on this machine, and start again.',
	);
}
